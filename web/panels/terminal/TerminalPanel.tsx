// What the program printed: lines with their time and the colour of their process, following the playhead.
// Page side. Choosing a line moves the playhead to it.
import { useCallback, useEffect, useRef } from "react";
import type { Seconds } from "../../base/units.ts";
import { localeOf } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { LaneModel } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { shownDoer, threadName, whoOf, type Doer } from "../../trace/names.ts";
import { replayOf } from "../../trace/replay.ts";
import { useLogFrames } from "../../widgets/use-log-frames.ts";
import { InputField } from "./InputField.tsx";
import { linesAtMoment, neighbourLine, NO_MOMENT } from "./moment-lines.ts";
import { outputOf } from "./output-feed.ts";
import type { OutputLine } from "./output-lines.ts";
import { OutputTwin } from "./OutputTwin.tsx";
import style from "./TerminalPanel.module.css";
import { useTerminalView } from "./use-terminal-view.ts";
import { terminalWords } from "./words.ts";

export interface TerminalPanelProps {
  readonly log: TraceLog;
  /** Number of the first line shown; the reader has cleared those before it. */
  readonly from: number;
  /** The moment shown; null while the terminal follows the run's end. */
  readonly playhead: Seconds | null;
  readonly onPlayhead: (t: Seconds) => void;
  /** The program was not written in since the run began. */
  readonly isUntouched: boolean;
  /** A line for the program's `input()`; null ends the input. */
  readonly onWrite: (line: string | null) => void;
}

export function TerminalPanel(props: TerminalPanelProps) {
  const { log, from, playhead, onPlayhead, isUntouched, onWrite } = props;
  const { language } = useMessages();
  const words = terminalWords[language];
  const screen = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const view = useTerminalView(screen, text, margin);
  const frame = useLogFrames(log);
  const { dropped, lines } = outputOf(log);
  const asking = log.complete ? null : whoAsks(lanesOf(log));

  const show = useCallback(() => {
    const count = new Intl.NumberFormat(localeOf[language]);
    const output = outputOf(log);
    view?.show({
      output,
      from,
      moment:
        playhead === null
          ? NO_MOMENT
          : linesAtMoment(output.lines, playhead, alive(log, playhead), (line) =>
              writer(shownDoer(lanesOf(log), line)),
            ),
      cutNote: (cut) => words.cut(count.format(cut)),
      colourOf: (pid) => lanesOf(log).byPid.get(pid)?.colour ?? 0,
      threadOf: (line) => threadOf(lanesOf(log), line),
    });
  }, [view, log, from, playhead, language, words]);

  // Colours and names beside the lines come with what else happens.
  useEffect(show, [show, frame]);

  // The lines themselves don't wait for a frame, after which xterm would wait for another.
  useEffect(() => {
    const appended = log.onAppend((events) => {
      if (events.some(({ kind }) => kind === "print")) show();
    });
    return () => appended.dispose();
  }, [log, show]);

  useEffect(() => {
    const pick = (line: OutputLine | null) => line && onPlayhead(line.t);
    view?.onKey(words.label, {
      ArrowDown: () => pick(neighbourLine(outputOf(log).lines, playhead, 1)),
      ArrowUp: () => pick(neighbourLine(outputOf(log).lines, playhead, -1)),
      PageDown: () => view.scrollPages(1),
      PageUp: () => view.scrollPages(-1),
    });
    return view?.onPick(pick);
  }, [view, log, playhead, onPlayhead, words]);

  return (
    <div className={style["panel"]}>
      {dropped > 0 && (
        <p className={style["note"]}>
          {words.dropped(new Intl.NumberFormat(localeOf[language]).format(dropped))}
        </p>
      )}
      <div className={style["screen"]} ref={screen}>
        <div className={style["text"]} ref={text} />
        <div className={style["margin"]} ref={margin} aria-hidden="true" />
      </div>
      <OutputTwin log={log} lines={lines} from={from} complete={log.complete} />
      {asking !== null && <InputField name={asking} isUntouched={isUntouched} onWrite={onWrite} />}
    </div>
  );
}

/** The first process or thread that waits for a line of input. */
function whoAsks(model: LaneModel): string | null {
  for (const { pid, rows, ended } of model.lanes)
    for (const { tid, segments } of rows) {
      const now = segments.at(-1);
      if (ended === null && now?.end === null && now.state === "io" && now.call === "input")
        return whoOf(model, { pid, tid });
    }
  return null;
}

function alive(log: TraceLog, t: Seconds): Set<string> {
  const replay = replayOf(log);
  const living = replay.processesAt(t).filter(({ life }) => life === "alive");
  return new Set(
    living.flatMap(({ lane }) => [
      writer({ pid: lane.pid, tid: 0 }),
      ...replay.threadsAt(lane, t).map(({ row }) => writer({ pid: lane.pid, tid: row.tid })),
    ]),
  );
}

/** Where a process has threads, the name of the one that wrote; "" elsewhere. */
function threadOf({ byPid }: LaneModel, { pid, tid }: Doer): string {
  const lane = byPid.get(pid);
  return lane && lane.rows.length > 1 ? threadName(lane, tid) : "";
}

function writer({ pid, tid }: Doer): string {
  return `${pid} ${tid}`;
}
