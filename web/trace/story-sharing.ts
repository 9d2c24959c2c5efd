// What the things that processes share tell, as facts; the rest of a run's stories is in `story.ts`. No DOM.
import type { Line, Pid, Seconds } from "../base/units.ts";
import type { IoEvent, ObjectId } from "../wire/trace-event.ts";
import type { LaneModel, Subject } from "./lane-model.ts";
import { nameOf, whoOf } from "./names.ts";
import type { Hold, Message, Request, Task } from "./shared-model.ts";
import { doerOf, instantOf } from "./subject.ts";

/** A shared object as a reader knows it: by its class and the line that made it. */
export interface ObjectFacts {
  readonly type: string;
  readonly line: Line;
}

interface Doing {
  readonly name: string;
  readonly line: Line;
  /** null where the object is the library's own. */
  readonly object: ObjectFacts | null;
}

interface During extends Doing {
  readonly seconds: Seconds;
  /** It was still going on when this was told. */
  readonly open: boolean;
}

export interface SharingParams {
  /** `limit` is as in ObjectEvent. */
  readonly object: { readonly name: string } & ObjectFacts & { readonly limit: number };
  readonly message: Doing & {
    /** null while nobody has received it. */
    readonly receiver: string | null;
    readonly receivedAt: Line;
    /** How long it was on its way. */
    readonly seconds: Seconds | null;
    /** Its place among all messages of its queue, from 1; null where some were left out. */
    readonly nth: number | null;
    readonly bytes: number;
  };
  readonly request: Doing & {
    readonly manager: string;
    readonly type: string;
    readonly method: string;
    readonly seconds: Seconds | null;
  };
  readonly hold: During;
  readonly task: During & {
    readonly work: string;
    readonly count: number;
    readonly ok: boolean | null;
  };
  readonly depth: Doing & { readonly depth: number; readonly limit: number };
  readonly file: Doing & Pick<IoEvent, "operation" | "bytes"> & { readonly file: string };
  readonly omitted: { readonly name: string; readonly count: number };
}

type SharedSubject = Exclude<
  Subject,
  { kind: "segment" | "event" | "turn" | "threads" | "coroutine" }
>;

export type SharingFact = {
  [K in keyof SharingParams]: {
    readonly key: K;
    readonly t: Seconds;
    readonly pid: Pid;
    readonly params: SharingParams[K];
  };
}[keyof SharingParams];

export function sharingStory(subject: SharedSubject, model: LaneModel, now: Seconds): SharingFact {
  const at = { t: instantOf(subject), pid: doerOf(subject, model).pid };
  switch (subject.kind) {
    case "message":
      return { ...at, key: "message", params: messageParams(subject.message, model) };
    case "request":
      return { ...at, key: "request", params: requestParams(subject.request, model) };
    case "hold":
      return { ...at, key: "hold", params: during(subject.hold, model, now) };
    case "task": {
      const { name: work, count, ok } = subject.task;
      return {
        ...at,
        key: "task",
        params: { ...during(subject.task, model, now), work, count, ok },
      };
    }
    case "depth": {
      const { object, t } = subject;
      const made = model.sharing.objects.get(object);
      return {
        ...at,
        key: "depth",
        params: {
          name: nameOf(model, at.pid),
          line: made?.line ?? 0,
          object: objectFacts(model, object),
          depth: depthAt(model, object, t),
          limit: made?.limit ?? 0,
        },
      };
    }
  }
}

export function objectFacts({ sharing }: LaneModel, object: ObjectId | null): ObjectFacts | null {
  const made = object === null ? undefined : sharing.objects.get(object);
  return made ? { type: made.type, line: made.line } : null;
}

/** Messages in a queue at `t`. */
export function depthAt({ sharing }: LaneModel, object: ObjectId, t: Seconds): number {
  return sharing.depths.get(object)?.at(t, sharing.omitted === 0) ?? 0;
}

function messageParams(message: Message, model: LaneModel): SharingParams["message"] {
  const { send, receive, object } = message;
  const { depths, omitted } = model.sharing;
  return {
    name: send ? whoOf(model, send) : "",
    line: send?.line ?? 0,
    object: objectFacts(model, object),
    receiver: receive ? whoOf(model, receive, send?.pid) : null,
    receivedAt: receive?.line ?? 0,
    seconds: send && receive ? Math.max(0, receive.t - send.t) : null,
    nth: send && omitted === 0 ? (depths.get(object)?.sentUntil(send.t) ?? null) : null,
    bytes: send?.bytes ?? 0,
  };
}

function requestParams({ event, answered }: Request, model: LaneModel): SharingParams["request"] {
  return {
    name: whoOf(model, event),
    line: event.line,
    object: null,
    manager: nameOf(model, event.manager),
    type: event.type,
    method: event.method,
    seconds: answered === null ? null : answered - event.t,
  };
}

/** What began and was not ended by its own process lasts as long as that process. */
function during(stretch: Hold | Task, model: LaneModel, now: Seconds): During {
  const { pid, tid, line, object, start, end } = stretch;
  const last = end ?? model.byPid.get(pid)?.ended ?? now;
  return {
    name: whoOf(model, { pid, tid }),
    line,
    object: objectFacts(model, object),
    seconds: Math.max(0, last - start),
    open: end === null,
  };
}
