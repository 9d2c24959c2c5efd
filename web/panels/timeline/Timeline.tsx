// The timeline of a run: lanes, controls, the story of what is pointed at, and a text twin for those
// who don't see the picture. The picture itself is drawn by `stage.ts`. Page side.
import { useCallback, useId, useMemo, useState, type KeyboardEvent } from "react";
import type { Seconds } from "../../base/units.ts";
import { subjectAtInstant, segmentSubject } from "../../trace/instant.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { ascending, momentAfter, momentBefore, moments } from "../../trace/moments.ts";
import { instantOf, pidOf, story, tell } from "../../trace/story.ts";
import { commandOf, type Command } from "./commands.ts";
import type { Span } from "./draw-overlay.ts";
import { Legend } from "./Legend.tsx";
import { usePlayback } from "./playback.ts";
import { PlaybackControls } from "./PlaybackControls.tsx";
import type { Told } from "./stage.ts";
import { StoryCard } from "./StoryCard.tsx";
import { TextTwin } from "./TextTwin.tsx";
import styles from "./Timeline.module.css";
import { useGrowth } from "./use-growth.ts";
import { useStage } from "./use-stage.ts";
import type { TimelineWords } from "./words.ts";

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
}

export function Timeline(props: TimelineProps) {
  const { log, now, running, playhead, onPlayhead, selection, onSelection, words } = props;
  const [told, setTold] = useState<Told | null>(null);
  const [pinned, setPinned] = useState<Told | null>(null);
  const [following, setFollowing] = useState(true);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [span, setSpan] = useState<Span | null>(null);
  const [lane, setLane] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const growth = useGrowth(log, running, now);
  const ids = { keys: useId(), twin: useId() };
  const empty = growth.processes === 0;
  const end = useCallback(() => (running ? Math.max(log.end, now()) : log.end), [log, now, running]);

  const choose = (chosen: Told | null) => {
    setPinned(chosen);
    onSelection(chosen?.subject ?? null);
    if (chosen) setSaid(sentenceOf(chosen.subject));
  };
  const { stage, refs } = useStage(
    { log, now, running, playhead, selection, words, lane },
    {
      seek: (t) => {
        setPlaying(false);
        onPlayhead(t);
      },
      point: setTold,
      choose,
      follow: setFollowing,
      measure: setSpan,
    },
  );

  const sentenceOf = (subject: Subject) => tell(words.story, story(subject, lanesOf(log), end()));

  const play = () => {
    if (running && playhead === null) return onPlayhead(end());
    if (!playing && playhead === null) onPlayhead(0);
    setPlaying(!playing);
  };
  usePlayback({ playing, speed, playhead, end, onPlayhead, onEnd: () => setPlaying(false) });

  const go = (t: Seconds | null) => {
    setPlaying(false);
    onPlayhead(t);
    if (t === null) return;
    stage()?.revealTime(t);
    const model = lanesOf(log);
    const subject = subjectAtInstant(model, t, lane === null ? null : (model.lanes[lane] ?? null));
    if (subject) setSaid(sentenceOf(subject));
  };
  const focusLane = (step: number) => {
    const { lanes } = lanesOf(log);
    if (lanes.length === 0) return;
    const next = lane === null ? (step > 0 ? 0 : lanes.length - 1) : Math.min(lanes.length - 1, Math.max(0, lane + step));
    setLane(next);
    stage()?.revealLane(next);
    setSaid(lanes[next]?.name ?? "");
  };
  const tellHere = () => {
    const model = lanesOf(log);
    const t = playhead ?? end();
    const focused = lane === null ? null : (model.lanes[lane] ?? null);
    const home = focused ?? model.lanes[0];
    const subject = subjectAtInstant(model, t, focused) ?? (home ? segmentSubject(home, t) : null);
    const place = subject && stage()?.told(subject);
    if (place) choose(place);
  };
  const step = (find: typeof momentAfter) => {
    const model = lanesOf(log);
    const focused = lane === null ? undefined : model.lanes[lane];
    const next = find(focused ? ascending(focused.moments) : moments(model), playhead ?? end() + 1e-9);
    if (next !== null) go(next);
  };
  const leave = () => {
    if (pinned || selection) return choose(null);
    if (span) return stage()?.clearSpan();
    if (lane !== null) return setLane(null);
    onPlayhead(null);
  };
  const commands: Readonly<Record<Command, () => void>> = {
    "step back": () => step(momentBefore),
    "step on": () => step(momentAfter),
    "to start": () => go(0),
    "to end": () => go(null),
    play,
    "lane up": () => focusLane(-1),
    "lane down": () => focusLane(1),
    tell: tellHere,
    "zoom in": () => stage()?.zoomBy(1.5),
    "zoom out": () => stage()?.zoomBy(1 / 1.5),
    "pan left": () => stage()?.panBy(-0.2),
    "pan right": () => stage()?.panBy(0.2),
    fit: () => stage()?.fit(),
    leave,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || empty) return;
    event.preventDefault();
    commands[command]();
  };

  const card = told ?? pinned;
  const model = lanesOf(log);
  const summary = useMemo(() => words.summary(growth.end, growth.processes, growth.lines), [words, growth]);
  return (
    <section className={styles["timeline"]} aria-label={words.title}>
      <header className={styles["header"]}>
        <h2>{words.title}</h2>
        <p className={styles["summary"]}>{empty ? "" : span ? words.measured(Math.abs(span.to - span.from)) : summary}</p>
        <Legend words={words.legend} io={growth.io} ready={growth.ready} />
        <div className={styles["view"]}>
          {!following && (
            <button type="button" className={styles["follow"]} onClick={commands.fit}>
              {running ? words.follow : words.fit}
            </button>
          )}
          <button type="button" disabled={empty} onClick={commands["zoom out"]} aria-label={words.zoomOut} title={words.zoomOut}>
            −
          </button>
          <button type="button" disabled={empty} onClick={commands["zoom in"]} aria-label={words.zoomIn} title={words.zoomIn}>
            +
          </button>
        </div>
        <PlaybackControls
          words={words}
          playing={playing || (running && playhead === null)}
          speed={speed}
          disabled={empty}
          onPlay={play}
          onRestart={() => onPlayhead(0)}
          onSpeed={setSpeed}
        />
      </header>
      <div className={styles["stage"]}>
        <div
          ref={refs.scroller}
          className={styles["scroller"]}
          role="application"
          tabIndex={0}
          aria-label={empty ? words.empty : `${words.picture}. ${summary}`}
          aria-describedby={`${ids.keys} ${ids.twin}`}
          onKeyDown={onKeyDown}
        >
          <div ref={refs.content}>
            <canvas ref={refs.canvas} aria-hidden="true" />
          </div>
        </div>
        {empty && <p className={styles["empty"]}>{words.empty}</p>}
        {card && (
          <StoryCard
            x={card.x}
            y={card.y}
            colour={model.byPid.get(pidOf(card.subject))?.colour ?? 0}
            time={words.twin.seconds(instantOf(card.subject))}
            sentence={sentenceOf(card.subject)}
          />
        )}
      </div>
      <p id={ids.keys} className={styles["unseen"]}>{words.keys}</p>
      <p className={styles["unseen"]} role="status">{said}</p>
      <div id={ids.twin} className={styles["unseen"]}>
        {!running && !empty && <TextTwin log={log} words={words} />}
      </div>
    </section>
  );
}
