// What the timeline remembers and what its commands do: stepping, playing, the lane in focus, the place
// that is told. The picture is the stage's, the moment and the choice are the page's. Page side.
import { useCallback, useState } from "react";
import type { Seconds } from "../../base/units.ts";
import { segmentSubject, subjectAtInstant, type Part } from "../../trace/instant.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import { ascending, momentAfter, momentBefore, moments } from "../../trace/moments.ts";
import { nameOf, whoOf, type Doer } from "../../trace/names.ts";
import { story, tell } from "../../trace/story.ts";
import type { Command } from "./commands.ts";
import { nextRow, partOf } from "./row-focus.ts";
import type { Span } from "./draw-overlay.ts";
import { sameSubject } from "../../trace/subject.ts";
import { usePlayback } from "./playback.ts";
import type { Told } from "./stage.ts";
import type { TimelineProps } from "./Timeline.tsx";
import { useStage } from "./use-stage.ts";

export function useTimeline(props: TimelineProps) {
  const { log, now, running, playhead, onPlayhead, selection, onSelection, words } = props;
  const [hovered, setHovered] = useState<Told | null>(null);
  const [pinned, setPinned] = useState<Told | null>(null);
  const [following, setFollowing] = useState(true);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [span, setSpan] = useState<Span | null>(null);
  const [focus, setFocus] = useState<Doer | null>(null);
  const [said, setSaid] = useState("");
  const end = useCallback(
    () => (running ? Math.max(log.end, now()) : log.end),
    [log, now, running],
  );

  const sentenceOf = (subject: Subject) => tell(words.story, story(subject, lanesOf(log), end()));
  const choose = (told: Told | null) => {
    setPinned(told);
    onSelection(told?.subject ?? null);
    if (told) setSaid(sentenceOf(told.subject));
  };
  const go = (t: Seconds | null) => {
    setPlaying(false);
    onPlayhead(t);
  };
  const { stage, ...elements } = useStage(
    { log, now, running, playhead, selection, words, focus },
    {
      seek: go,
      point: setHovered,
      choose,
      moved: () => setPinned(null),
      follow: setFollowing,
      measure: setSpan,
    },
  );
  const stopPlaying = () => setPlaying(false);
  usePlayback({ playing, speed, playhead, end, onPlayhead, onEnd: stopPlaying });

  const focused = (): Part | null => (focus === null ? null : partOf(lanesOf(log), focus));

  const step = (find: typeof momentAfter, otherwise: Seconds | null) => {
    const own = focused();
    const times = own ? ascending((own.row ?? own.lane).moments) : moments(lanesOf(log));
    const next = playhead === null ? (otherwise ?? find(times, Infinity)) : find(times, playhead);
    if (next === null) return;
    go(next);
    stage.current?.revealTime(next);
    const subject = subjectAtInstant(lanesOf(log), next, own);
    if (subject) setSaid(sentenceOf(subject));
  };

  const focusRow = (by: 1 | -1) => {
    const model = lanesOf(log);
    const next = nextRow(model, focus, by);
    if (!next) return;
    setFocus(next);
    stage.current?.revealRow(next);
    setSaid(next.tid === 0 ? nameOf(model, next.pid) : whoOf(model, next));
  };

  const tellHere = () => {
    const model = lanesOf(log);
    const own = focused();
    const t = playhead ?? end();
    const [lane] = model.lanes;
    const home = own ?? (lane ? { lane, row: null } : null);
    const subject = subjectAtInstant(model, t, own) ?? (home ? segmentSubject(home, t) : null);
    if (subject && stage.current) choose(stage.current.told(subject));
  };

  const play = () => {
    // Live, the picture already plays: the first press holds it where it is.
    if (running && playhead === null) return onPlayhead(end());
    if (!playing && playhead === null) onPlayhead(0);
    return setPlaying(!playing);
  };

  /** Takes back the last thing: what is told, a measure, the lane, the playhead. */
  const leave = () => {
    if (pinned || selection) choose(null);
    else if (span) stage.current?.clearSpan();
    else if (focus !== null) setFocus(null);
    else go(null);
  };

  const commands: Readonly<Record<Command, () => void>> = {
    "step back": () => step(momentBefore, null),
    // From the end there is nowhere on: stepping begins with the run.
    "step on": () => step(momentAfter, running ? null : 0),
    "to start": () => go(0),
    "to end": () => go(null),
    play,
    "lane up": () => focusRow(-1),
    "lane down": () => focusRow(1),
    tell: tellHere,
    "zoom in": () => stage.current?.zoomBy(1.5),
    "zoom out": () => stage.current?.zoomBy(1 / 1.5),
    "pan left": () => stage.current?.panBy(-0.2),
    "pan right": () => stage.current?.panBy(0.2),
    fit: () => stage.current?.fit(),
    leave,
  };
  // What else is chosen meanwhile, by a lesson's text, is not what the card tells of.
  const told = sameSubject(pinned?.subject ?? null, selection) ? pinned : null;
  const moment = { playing: playing || (running && playhead === null), speed, setSpeed };
  return { elements, commands, moment, following, span, said, told: hovered ?? told, sentenceOf };
}
