// What the program printed: lines with their time and the colour of their process, following the playhead.
// Page side. Choosing a line moves the playhead to it.
import { useEffect, useEffectEvent, useState } from "react";
import type { Pid, Seconds } from "../../base/units.ts";
import { localeOf } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { LaneModel } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { replayOf } from "../../trace/replay.ts";
import { useLogFrames } from "../../widgets/use-log-frames.ts";
import { InputField } from "./InputField.tsx";
import { linesAtMoment, neighbourLine, NO_MOMENT } from "./moment-lines.ts";
import { outputOf } from "./output-feed.ts";
import type { OutputLine } from "./output-lines.ts";
import { OutputTwin } from "./OutputTwin.tsx";
import style from "./TerminalPanel.module.css";
import { useTerminalView } from "./use-terminal-view.ts";

export interface TerminalPanelProps {
  readonly log: TraceLog;
  /** The moment shown; null while the terminal follows the run's end. */
  readonly playhead: Seconds | null;
  readonly onPlayhead: (t: Seconds) => void;
  /** A line for the program's `input()`; null ends the input. */
  readonly onWrite: (line: string | null) => void;
}

/** How many of the last lines a screen reader is given. */
const TWIN_LINES = 200;

export function TerminalPanel({ log, playhead, onPlayhead, onWrite }: TerminalPanelProps) {
  const { t, language } = useMessages();
  const { hosts, view } = useTerminalView(t("terminal.label"));
  const [dropped, setDropped] = useState(0);
  const [asking, setAsking] = useState<string | null>(null);
  const [twin, setTwin] = useState<readonly OutputLine[]>([]);
  const number = new Intl.NumberFormat(localeOf[language]);

  const update = useEffectEvent(() => {
    const feed = outputOf(log);
    const { lines } = feed;
    const model = lanesOf(log);
    setDropped(lines.dropped);
    setAsking(log.complete ? null : whoAsks(model));
    if (log.complete || lines.lines.length <= TWIN_LINES) setTwin(lines.lines.slice(-TWIN_LINES));
    if (!view) return;
    view.cutNote = (cut) => t("terminal.cut", { count: number.format(cut) });
    view.colourOf = (pid) => model.byPid.get(pid)?.colour ?? 0;
    view.show(lines, feed.from);
    view.showMoment(
      playhead === null ? NO_MOMENT : linesAtMoment(lines.lines, playhead, alive(log, playhead)),
    );
  });
  useLogFrames(log, update);
  useEffect(() => update(), [view, playhead, language]);
  useEffect(() => {
    const subscription = outputOf(log).onClear(update);
    return () => subscription.dispose();
  }, [log]);

  const pick = (line: OutputLine | null) => line && onPlayhead(line.t);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 } as const;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      pick(neighbourLine(outputOf(log).lines.lines, playhead, step[event.key]));
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      view?.scrollPages(event.key === "PageDown" ? 1 : -1);
    } else return;
    event.preventDefault();
  });
  useEffect(() => view?.onKey(onKey), [view]);

  return (
    <div className={style["panel"]}>
      {dropped > 0 && (
        <p className={style["note"]}>{t("terminal.dropped", { count: number.format(dropped) })}</p>
      )}
      {/* The keyboard's way to the same is on xterm's own field, see onKey. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div
        className={style["screen"]}
        ref={hosts.screen}
        onClick={(event) => {
          const top = event.currentTarget.getBoundingClientRect().top;
          if (getSelection()?.isCollapsed !== false)
            pick(view?.lineAt(event.clientY - top) ?? null);
        }}
      >
        <div className={style["text"]} ref={hosts.text} />
        <div className={style["margin"]} ref={hosts.margin} aria-hidden="true" />
      </div>
      <OutputTwin lines={twin} nameOf={(pid) => lanesOf(log).byPid.get(pid)?.name ?? String(pid)} />
      {asking !== null && <InputField name={asking} onWrite={onWrite} />}
    </div>
  );
}

/** The first process that waits for a line of input. */
function whoAsks(model: LaneModel): string | null {
  const asks = model.lanes.find(({ rows, ended }) =>
    rows.some(({ segments }) => {
      const now = segments.at(-1);
      return ended === null && now?.end === null && now.state === "io" && now.call === "input";
    }),
  );
  return asks?.name ?? null;
}

function alive(log: TraceLog, t: Seconds): Set<Pid> {
  const living = replayOf(log)
    .processesAt(t)
    .filter(({ life }) => life === "alive");
  return new Set(living.map(({ lane }) => lane.pid));
}
