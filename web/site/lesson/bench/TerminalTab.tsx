// The terminal with its Clear button, as one part of the page that is fetched when it is wanted.
import { useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { outputOf } from "../../../panels/terminal/output-feed.ts";
import { TerminalPanel } from "../../../panels/terminal/TerminalPanel.tsx";
import type { TraceLog } from "../../../trace/log.ts";
import { Button } from "../../../widgets/Button.tsx";
import { useLogFrames } from "../../../widgets/use-log-frames.ts";
import { useLesson, useRun } from "../lesson.ts";

export function TerminalTab() {
  const { run } = useLesson();
  const log = useRun((state) => state.log);
  const playhead = useRun((state) => state.playhead);
  return (
    <TerminalPanel
      log={log}
      playhead={playhead}
      onPlayhead={run.seek}
      onWrite={(line) => run.write(line)}
    />
  );
}

/** There when there is something to clear. It hides lines; the run keeps them, and so does the program. */
export function ClearButton({ log }: { readonly log: TraceLog }) {
  const { t } = useMessages();
  const [anything, setAnything] = useState(false);
  const look = () => {
    const feed = outputOf(log);
    setAnything(feed.lines.dropped + feed.lines.lines.length > feed.from);
  };
  useLogFrames(log, look);
  if (!anything) return null;
  return (
    <Button
      onClick={() => {
        outputOf(log).clear();
        look();
      }}
    >
      {t("workbench.clear")}
    </Button>
  );
}
