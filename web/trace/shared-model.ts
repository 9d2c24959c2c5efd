// What processes share and do with it: objects, messages, locks held, tasks of a pool, requests to a manager.
// The words of the drawing model for them; `messages.ts`, `holds.ts` and `tasks.ts` put them together. No DOM.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type {
  MessageId,
  ObjectEvent,
  ObjectId,
  ReceiveEvent,
  RequestEvent,
  SendEvent,
} from "../wire/trace-event.ts";

/** A queue, a lock, a pool: named by its class and the line where it was made. */
export interface SharedObject {
  readonly id: ObjectId;
  readonly type: string;
  /** See ObjectEvent: −1 for no limit, 0 where there is nothing to limit. */
  readonly limit: number;
  readonly line: Line;
  /** Of things that are owned, the how-manieth it is, from 0: what its hue is chosen by. */
  readonly place: number;
  readonly event: ObjectEvent;
}

/** Messages wait in it, so its depth has a track of its own. */
export function isQueue({ type }: Pick<SharedObject, "type">): boolean {
  return type.endsWith("Queue");
}

/** A thread can own it, or a unit of it. */
export function isOwned({ type }: Pick<SharedObject, "type">): boolean {
  return /(Lock|Semaphore|Condition)$/.test(type);
}

/** It has tasks done by workers, and who waits for it waits for them. */
export function isPool({ type }: Pick<SharedObject, "type">): boolean {
  return /(Pool|Executor)$/.test(type);
}

/** One end is null until it is read: rings are drained one after another, and either end may come first. */
export interface Message {
  readonly id: MessageId;
  readonly object: ObjectId;
  readonly send: SendEvent | null;
  /** null for good when nobody received it. */
  readonly receive: ReceiveEvent | null;
}

/** A stretch of time in which a thread held a lock, or a unit of a semaphore. */
export interface Hold {
  readonly object: ObjectId;
  readonly pid: Pid;
  readonly tid: Tid;
  readonly line: Line;
  readonly start: Seconds;
  /** null while it lasts, or when it was never given back. */
  readonly end: Seconds | null;
}

/** A chunk of a pool's tasks on its worker. */
export interface Task {
  readonly object: ObjectId;
  readonly pid: Pid;
  readonly tid: Tid;
  readonly job: number;
  readonly index: number;
  /** Tasks in the chunk. */
  readonly count: number;
  /** The function. */
  readonly name: string;
  readonly line: Line;
  readonly start: Seconds;
  /** null while it runs, or when its worker did not live to finish it. */
  readonly end: Seconds | null;
  /** null as long as `end` is. */
  readonly ok: boolean | null;
}

/** A proxy's question to its manager, there and back. */
export interface Request {
  readonly event: RequestEvent;
  /** When the asking thread went on; null until then. */
  readonly answered: Seconds | null;
}

/** A type whose fields may still be filled in, for those who build it. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };
