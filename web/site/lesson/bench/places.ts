// Finds places in a run: where processes are, and what a lesson's text points at. Fetched when there is a run
// to look at, so that a page that is only read stays light. Page side.
import type { Seconds } from "../../../base/units.ts";
import type { Mark } from "../../../course/step-schema.ts";
import type { EditorPlace } from "../../../panels/editor/line-marks.ts";
import type { Place } from "../../../session/session.ts";
import { findSubject } from "../../../trace/find-subject.ts";
import type { Subject } from "../../../trace/lane-model.ts";
import { lanesOf } from "../../../trace/lanes.ts";
import type { TraceLog } from "../../../trace/log.ts";
import { whoOf } from "../../../trace/names.ts";
import { replayOf } from "../../../trace/replay.ts";
import { instantOf } from "../../../trace/story.ts";
import { TIMELINE_ID } from "./timeline-id.ts";

/** Where each living process was at `t`, and each of its threads. */
export function placesAt(log: TraceLog, t: Seconds): EditorPlace[] {
  const model = lanesOf(log);
  const replay = replayOf(log);
  return replay
    .processesAt(t)
    .filter(({ life }) => life === "alive")
    .flatMap(({ lane, line }) => {
      const { pid, colour } = lane;
      const threads = replay
        .threadsAt(lane, t)
        .map((one) => ({ tid: one.row.tid, line: one.line }));
      return [{ tid: 0, line }, ...threads].map((one) => ({
        line: one.line,
        colour,
        name: whoOf(model, { pid, tid: one.tid }),
      }));
    })
    .filter(({ line }) => line > 0);
}

/** Where processes are now, with the names and colours of their lanes. */
export function placesNow(log: TraceLog, places: readonly Place[]): EditorPlace[] {
  const { byPid } = lanesOf(log);
  return places.flatMap(({ pid, line }) => {
    const lane = byPid.get(pid);
    return lane && line > 0 ? [{ line, colour: lane.colour, name: lane.name }] : [];
  });
}

/** The place that a mark means in this run, and its moment; null when the run has none such. */
export function markedPlace(
  mark: Mark,
  log: TraceLog,
): { readonly subject: Subject; readonly t: Seconds } | null {
  if (mark.event === undefined && mark.call === undefined) return null;
  const subject = findSubject(mark, lanesOf(log), log.events);
  return subject && { subject, t: instantOf(subject) };
}

/** On a small screen the timeline is far below the text that points into it. */
export function bringTimelineIntoView(): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  document
    .getElementById(TIMELINE_ID)
    ?.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
}
