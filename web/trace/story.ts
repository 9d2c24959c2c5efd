// What one place in the timeline tells, as facts: a key and its parameters. Words are made of them
// above (`panels/timeline/words.en.ts`), so that a story can be told in any language. Page side; no DOM.
import type { Line, Pid, Seconds } from "../base/units.ts";
import type { StartMethod, Stream } from "../wire/trace-event.ts";
import type { LaneModel, PointEvent, Subject } from "./lane-model.ts";
import { nameOf, whoOf } from "./names.ts";
import { ownerAt } from "./sharing.ts";
import {
  objectFacts,
  sharingStory,
  type ObjectFacts,
  type SharingParams,
} from "./story-sharing.ts";
import {
  coroutineStory,
  crowdStory,
  threadStory,
  turnStory,
  type ThreadParams,
} from "./story-threads.ts";

export { nameOf } from "./names.ts";
export { instantOf } from "./subject.ts";

interface Told {
  /** Name of the process or thread that it is about. */
  readonly name: string;
  readonly line: Line;
}

interface Lasting extends Told {
  readonly start: Seconds;
  readonly seconds: Seconds;
  /** It was still going on when this was told. */
  readonly open: boolean;
  readonly call: string;
  readonly on: string;
  /** Name of the process or thread that must act first, or null. */
  readonly holder: string | null;
  /** The shared object that it waits for, where it is one of the program's. */
  readonly object: ObjectFacts | null;
}

/** The facts of each kind of story. */
export interface StoryParams extends SharingParams, ThreadParams {
  readonly create: Told & {
    readonly child: string;
    readonly method: StartMethod;
    readonly daemon: boolean;
  };
  readonly begin: Told & { readonly pid: Pid; readonly parent: string | null };
  /** `seconds` is how long it lived; null when its beginning is not known. */
  readonly end: Told & { readonly exitcode: number | null; readonly seconds: Seconds | null };
  readonly print: Told & { readonly text: string; readonly stream: Stream };
  readonly join: Told & { readonly child: string };
  readonly signal: Told & { readonly target: string; readonly signal: number };
  readonly error: Told & { readonly type: string; readonly message: string };
  readonly running: Lasting;
  readonly ready: Lasting;
  readonly sleeping: Lasting;
  readonly waiting: Lasting;
  readonly io: Lasting;
}

export type StoryKey = keyof StoryParams;

export interface Story<K extends StoryKey> {
  readonly key: K;
  readonly t: Seconds;
  /** Whose colour the story has. */
  readonly pid: Pid;
  readonly params: StoryParams[K];
}

export type StoryFact = { [K in StoryKey]: Story<K> }[StoryKey];

/** One way to put each kind of story into words. */
export type Teller<Words> = {
  readonly [K in StoryKey]: (params: StoryParams[K], t: Seconds) => Words;
};

/** Tells a fact with the words for its kind. */
export function tell<K extends StoryKey, Words>(teller: Teller<Words>, fact: Story<K>): Words {
  return teller[fact.key](fact.params, fact.t);
}

/** What `subject` tells; `now` is how far the run has come, for what has not ended. */
export function story(subject: Subject, model: LaneModel, now: Seconds): StoryFact {
  if (subject.kind === "event") return pointStory(subject.event, model);
  if (subject.kind === "turn") return turnStory(subject.turn, model, now);
  if (subject.kind === "coroutine") return coroutineStory(subject, model, now);
  if (subject.kind === "threads") return crowdStory(subject.pid, subject.t, model);
  if (subject.kind !== "segment") return sharingStory(subject, model, now);
  const { pid, segment } = subject;
  return { key: segment.state, t: segment.start, pid, params: lasting(subject, model, now) };
}

type Doing = Extract<Subject, { kind: "segment" }>;

function lasting(subject: Doing, model: LaneModel, now: Seconds): Lasting {
  const { pid, tid, segment } = subject;
  const { start, end, call, on, line, object } = segment;
  return {
    name: whoOf(model, { pid, tid }),
    line,
    start,
    seconds: Math.max(0, (end ?? now) - start),
    open: end === null,
    call,
    on,
    holder: holderOf(subject, model),
    object: objectFacts(model, object),
  };
}

/** Who must act first. For a lock it may be known only from who held it then. */
function holderOf({ pid, tid, segment }: Doing, model: LaneModel): string | null {
  const { start, holder, thread, object } = segment;
  if (thread !== null) return whoOf(model, { pid: holder ?? pid, tid: thread }, pid);
  const owner = object === null ? null : ownerAt(model.sharing, object, start, { pid, tid });
  if (owner && (holder ?? owner.pid) === owner.pid) return whoOf(model, owner, pid);
  return holder === null ? null : nameOf(model, holder);
}

function pointStory(event: PointEvent, model: LaneModel): StoryFact {
  const { t, pid, line } = event;
  const name = whoOf(model, event);
  switch (event.kind) {
    case "create": {
      const { child, method, daemon } = event;
      return {
        key: "create",
        t,
        pid,
        params: { name, line, child: nameOf(model, child), method, daemon },
      };
    }
    case "begin": {
      const parent = event.ppid === 0 ? null : nameOf(model, event.ppid);
      return { key: "begin", t, pid, params: { name: nameOf(model, pid), line, pid, parent } };
    }
    case "end": {
      const began = model.byPid.get(pid)?.began ?? null;
      const seconds = began === null ? null : t - began;
      const { exitcode } = event;
      return { key: "end", t, pid, params: { name: nameOf(model, pid), line, exitcode, seconds } };
    }
    case "print":
      return {
        key: "print",
        t,
        pid,
        params: { name, line, text: event.text, stream: event.stream },
      };
    case "join":
      return { key: "join", t, pid, params: { name, line, child: nameOf(model, event.child) } };
    case "signal":
      return {
        key: "signal",
        t,
        pid,
        params: { name, line, target: nameOf(model, event.target), signal: event.signal },
      };
    case "error":
      return {
        key: "error",
        t,
        pid,
        params: { name, line, type: event.type, message: event.message },
      };
    case "object":
      return {
        key: "object",
        t,
        pid,
        params: { name, line, type: event.type, limit: event.limit },
      };
    case "io": {
      const { operation, bytes, name: file } = event;
      return { key: "file", t, pid, params: { name, line, object: null, operation, bytes, file } };
    }
    case "omitted":
      return { key: "omitted", t, pid, params: { name, count: event.count } };
    case "thread":
    case "thread end":
    case "thread join":
      return threadStory(event, model);
  }
}
