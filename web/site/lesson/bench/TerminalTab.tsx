// The terminal with its Clear button, as one part of the page that is fetched when it is wanted.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { outputOf } from "../../../panels/terminal/output-feed.ts";
import { TerminalPanel } from "../../../panels/terminal/TerminalPanel.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useLogFrames } from "../../../widgets/use-log-frames.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import style from "./bench.module.css";

export function TerminalTab() {
  const { t } = useMessages();
  const { run } = useLesson();
  const log = useRun((state) => state.log);
  const from = useRun((state) => state.clearedLines);
  const playhead = useRun((state) => state.playhead);
  const begun = useRun(({ phase }) => phase !== "idle");
  const source = useProgram((state) => state.source);
  const isUntouched = useRun(({ ranSource }) => ranSource === source);
  return (
    <>
      {!begun && <p className={style["overlay"]}>{t("workbench.noOutput")}</p>}
      <TerminalPanel
        log={log}
        from={from}
        playhead={playhead}
        onPlayhead={run.seek}
        isUntouched={isUntouched}
        onWrite={(line) => run.write(line)}
      />
    </>
  );
}

/** There when there is something to clear. It hides lines; the run keeps them, and so does the program. */
export function ClearButton() {
  const { t } = useMessages();
  const { run } = useLesson();
  const log = useRun((state) => state.log);
  const from = useRun((state) => state.clearedLines);
  useLogFrames(log);
  const { dropped, lines } = outputOf(log);
  const count = dropped + lines.length;
  if (count === from) return null;
  const label = t("workbench.clear");
  return (
    <Button
      className={style["clear"]}
      aria-label={label}
      title={label}
      onClick={() => run.clearLines(count)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M3.5 3.5l9 9M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <span>{label}</span>
    </Button>
  );
}
