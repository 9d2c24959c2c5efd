// The files of the run, or before the first one those that the lesson gives. Fetched when it is wanted.
import { useMemo } from "react";
import { FilesPanel } from "../../../panels/files/FilesPanel.tsx";
import type { RunFiles } from "../../../wire/run-files.ts";
import { useLesson, useRun } from "../lesson.ts";

export function FilesTab() {
  const { content } = useLesson();
  const log = useRun((state) => state.log);
  const files = useRun((state) => state.files);
  const begun = useRun(({ phase }) => phase !== "idle");
  const given = useMemo(() => givenFiles(content.files), [content]);
  return <FilesPanel files={begun ? files : given} log={log} />;
}

function givenFiles(texts: Readonly<Record<string, string>>): RunFiles {
  const kept = new Map(
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  return {
    changes: 0,
    list: () =>
      Array.from(kept, ([name, { length: size }]) => ({ name, size, version: 0, given: true })),
    read: (name, length) => kept.get(name)?.slice(0, length) ?? null,
  };
}
