// The panel of choices with this page's run behind it: each choice runs the program again, from its beginning, with
// one choice more. A run takes milliseconds, so going back is running with one less. Fetched when it is wanted.
import { useCallback, useMemo, useState } from "react";
import { type Choosable, ChoosePanel } from "../../../panels/explore/ChoosePanel.tsx";
import { lanesOf } from "../../../trace/lanes.ts";
import type { RunRecord } from "../../../wire/run-record.ts";
import { useLesson, useRun } from "../lesson.ts";
import { candidatesOf, type RunState } from "../run-store.ts";
import { replayOptions } from "./replay-options.ts";

type Shown = Pick<RunState, "log" | "choices" | "ranSource"> & { readonly record: RunRecord };

export function ChooseTab() {
  const { runWith } = useLesson();
  const shown = useLastRun();
  /** The longest row of choices made, whose beginning the shown run has followed. */
  const [path, setPath] = useState<readonly number[]>([]);
  const simulation = shown?.record.simulation ?? null;
  const made = simulation?.schedule.choices ?? none;
  const source = shown?.ranSource ?? "";

  const follow = useCallback(
    (choices: readonly number[], stop: boolean) => {
      if (!simulation) return;
      const { settings, schedule } = simulation;
      const options = replayOptions({ settings, schedule: { ...schedule, choices } });
      runWith(source, stop ? { ...options, stopAtChoice: choices.length } : options);
    },
    [simulation, source, runWith],
  );
  const choose = useCallback(
    (index: number) => {
      const choices = [...made, index];
      if (!begins(path, choices)) setPath(choices);
      follow(choices, true);
    },
    [made, path, follow],
  );
  const candidates = useMemo(() => (shown ? choosable(shown) : []), [shown]);
  return (
    <ChoosePanel
      begun={simulation !== null}
      candidates={candidates}
      made={made.length}
      canGoForward={path.length > made.length && begins(path, made)}
      onChoose={choose}
      onBack={() => {
        if (!begins(path, made)) setPath(made);
        follow(made.slice(0, -1), true);
      }}
      onForward={() => follow(path.slice(0, made.length + 1), true)}
      onRunOn={() => follow(made, false)}
    />
  );
}

const none: readonly number[] = [];

function begins(path: readonly number[], choices: readonly number[]): boolean {
  return choices.every((choice, index) => choice === path[index]);
}

/** The last run that has ended: while the next one goes, for some milliseconds, the panel stays as it is. */
function useLastRun(): Shown | null {
  const record = useRun((state) => state.record);
  const log = useRun((state) => state.log);
  const choices = useRun((state) => state.choices);
  const ranSource = useRun((state) => state.ranSource);
  const [last, setLast] = useState<Shown | null>(null);
  if (record && record !== last?.record) setLast({ record, log, choices, ranSource });
  return last;
}

function choosable({ log, choices, ranSource }: Shown): Choosable[] {
  const { byPid } = lanesOf(log);
  const lines = (ranSource ?? "").split("\n");
  return candidatesOf({ choices }).map(({ pid, tid, name, line }) => ({
    key: `${pid} ${tid}`,
    colour: byPid.get(pid)?.colour ?? 0,
    name,
    line,
    text: lines[line - 1]?.trim() ?? "",
  }));
}
