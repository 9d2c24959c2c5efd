// The timeline of a run: lanes, controls, the story of what is pointed at, and a text twin for those
// who don't see the picture. The picture itself is drawn by `stage.ts`. Page side.
import { useId, type KeyboardEvent } from "react";
import type { Seconds } from "../../base/units.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { doerOf } from "../../trace/subject.ts";
import type { DeadlockRecord } from "../../wire/run-record.ts";
import { commandOf } from "./commands.ts";
import { DeadlockNote } from "./DeadlockNote.tsx";
import { Legend } from "./Legend.tsx";
import { PlaybackControls } from "./PlaybackControls.tsx";
import { StoryCard } from "./StoryCard.tsx";
import { TextTwin } from "./TextTwin.tsx";
import styles from "./Timeline.module.css";
import { useGrowth } from "./use-growth.ts";
import { useTimeline } from "./use-timeline.ts";
import type { TimelineWords } from "./words.ts";
import { ZoomControls } from "./ZoomControls.tsx";

export interface TimelineProps {
  readonly log: TraceLog;
  /** Seconds since the run began, by the page's clock. */
  readonly now: () => Seconds;
  readonly running: boolean;
  /** The moment that the page shows; null for the end, wherever it is. */
  readonly playhead: Seconds | null;
  readonly onPlayhead: (t: Seconds | null) => void;
  /** What is chosen, by the reader or by a lesson's text. It is brought into view and ringed. */
  readonly selection: Subject | null;
  readonly onSelection: (subject: Subject | null) => void;
  readonly words: TimelineWords;
  /** Why the run hung, once it has ended so. */
  readonly deadlock?: DeadlockRecord | null;
}

export function Timeline(props: TimelineProps) {
  const { log, now, running, words, deadlock = null } = props;
  const timeline = useTimeline(props);
  const { scroller, content, canvas } = timeline.elements;
  const { commands, moment, following, span, said, told, sentenceOf } = timeline;
  const growth = useGrowth(log, running, now);
  const keysId = useId();
  const twinId = useId();
  const empty = growth.processes === 0;
  const summary = empty ? "" : words.summary(growth.end, growth.processes, growth.lines);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || empty) return;
    event.preventDefault();
    commands[command]();
  };
  return (
    <section className={styles["timeline"]} aria-label={words.title}>
      <header className={styles["header"]}>
        <h2>{words.title}</h2>
        <p className={styles["summary"]}>
          {span ? words.measured(Math.abs(span.to - span.from)) : summary}
        </p>
        <Legend words={words.legend} kinds={growth.kinds} />
        <ZoomControls
          words={words}
          running={running}
          following={following}
          disabled={empty}
          commands={commands}
        />
        <PlaybackControls words={words} {...moment} disabled={empty} commands={commands} />
      </header>
      {deadlock && !running && (
        <DeadlockNote deadlock={deadlock} model={lanesOf(log)} words={words} />
      )}
      <div className={styles["stage"]}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has its own keys */}
        <div
          ref={scroller}
          className={styles["scroller"]}
          role="application"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- its keys need the focus
          tabIndex={0}
          aria-label={empty ? words.empty : `${words.picture}. ${summary}`}
          aria-describedby={`${keysId} ${twinId}`}
          onKeyDown={onKeyDown}
        >
          <div ref={content}>
            <canvas ref={canvas} aria-label={words.picture} />
          </div>
        </div>
        <div className={styles["focus"]} />
        {empty && <p className={styles["empty"]}>{words.empty}</p>}
        {told && (
          <StoryCard
            x={told.x}
            y={told.y}
            time={told.time}
            colour={lanesOf(log).byPid.get(doerOf(told.subject, lanesOf(log)).pid)?.colour ?? 0}
            sentence={sentenceOf(told.subject)}
          />
        )}
      </div>
      <p id={keysId} className={styles["unseen"]}>
        {words.keys}
      </p>
      <output className={styles["unseen"]}>{said}</output>
      <div id={twinId} className={styles["unseen"]}>
        {!running && !empty && <TextTwin key={growth.events} log={log} words={words} />}
      </div>
    </section>
  );
}
