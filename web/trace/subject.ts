// What can be pointed at in the picture: when it is, whose it is, whether two are the same. Page side; no DOM.
import type { Seconds } from "../base/units.ts";
import type { LaneModel, Subject } from "./lane-model.ts";
import type { Doer } from "./names.ts";

/** The instant that a subject is at: where the playhead goes when it is chosen. */
export function instantOf(subject: Subject): Seconds {
  switch (subject.kind) {
    case "event":
      return subject.event.t;
    case "segment":
      return subject.segment.start;
    case "message":
      return subject.message.send?.t ?? subject.message.receive?.t ?? 0;
    case "request":
      return subject.request.event.t;
    case "hold":
      return subject.hold.start;
    case "task":
      return subject.task.start;
    case "turn":
      return subject.turn.start;
    case "coroutine":
      return subject.wait?.start ?? subject.coroutine.start;
    case "depth":
    case "threads":
      return subject.t;
  }
}

/** Whose row a subject is in: the sender's, the asker's; a queue is its maker's. */
export function doerOf(subject: Subject, { sharing }: Pick<LaneModel, "sharing">): Doer {
  switch (subject.kind) {
    case "event":
      return subject.event;
    case "segment":
      return subject;
    case "message":
      return subject.message.send ?? subject.message.receive ?? NOBODY;
    case "request":
      return subject.request.event;
    case "hold":
      return subject.hold;
    case "task":
      return subject.task;
    case "turn":
      return subject.turn;
    case "coroutine":
      return subject.coroutine;
    case "threads":
      return { pid: subject.pid, tid: 0 };
    case "depth":
      return sharing.objects.get(subject.object)?.event ?? NOBODY;
  }
}

const NOBODY: Doer = { pid: 0, tid: 0 };

/** Whether two subjects are the same place of the picture. */
export function sameSubject(a: Subject | null, b: Subject | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b;
  if (a.kind === "threads") return b.kind === "threads" && a.pid === b.pid && a.t === b.t;
  if (a.kind === "depth") return b.kind === "depth" && a.object === b.object && a.t === b.t;
  return thingOf(a) === thingOf(b);
}

/** The one object in the model that a subject is about. */
function thingOf(subject: Subject): object | null {
  switch (subject.kind) {
    case "event":
      return subject.event;
    case "segment":
      return subject.segment;
    case "message":
      return subject.message;
    case "request":
      return subject.request;
    case "hold":
      return subject.hold;
    case "task":
      return subject.task;
    case "turn":
      return subject.turn;
    case "coroutine":
      return subject.wait ?? subject.coroutine;
    case "depth":
    case "threads":
      return null;
  }
}
