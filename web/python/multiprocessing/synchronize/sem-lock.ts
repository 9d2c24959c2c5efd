// One semaphore of the machine as this process sees it: what every lock of the library is made of. It raises
// Python's errors and tells the trace who holds what; without an identity it works unseen, inside a queue.
// In a generator: `if (!lock.tryAcquire()) yield* lock.acquire()` makes no system call where none is needed.
// Python: Modules/_multiprocessing/semaphore.c
import type { Line, Seconds } from "../../../base/units.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import type { Owner, SemaphoreId, Semaphores, SemaphoreSpec } from "../../../wire/semaphores.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";
import { AssertionError, OSError, ValueError } from "../../builtins/exceptions.ts";
import * as system from "../../system.ts";
import { HoldNotes } from "./hold-notes.ts";

/** An object that a program has made, as the trace and the reader know it: `Lock at line 4`. */
export interface Identity {
  readonly object: ObjectId;
  /** Its class as Python names it. */
  readonly type: string;
  /** Where it was made. */
  readonly line: Line;
}

/** All that another process needs to use the same lock; can be pickled. */
export interface SemLockState {
  readonly id: SemaphoreId;
  readonly kind: SemaphoreSpec["kind"];
  readonly limit: number;
  readonly identity: Identity | null;
}

type Shape = Pick<SemaphoreSpec, "kind" | "value" | "limit"> & {
  /** Whether other processes can use it; they can, unless it says false. */
  readonly shared?: boolean;
};

export const SEM_VALUE_MAX = 0x7fffffff;
export const LOCK: Shape = { kind: "counting", value: 1, limit: 1 };
export const RLOCK: Shape = { kind: "recursive", value: 1, limit: 1 };
export const semaphore = (value: number, limit = SEM_VALUE_MAX): Shape => ({
  kind: "counting",
  value,
  limit,
});

/** Makes the identity of an object that the program has called for, and tells the trace of it. */
export function introduce(kernel: Kernel, type: string, limit = 0): Identity {
  const object = kernel.newId();
  kernel.note({ kind: "object", object, type, limit });
  return { object, type, line: kernel.line() };
}

/** What a thread in `Type.method` tells of the object that it waits for. */
export function told(identity: Identity, method: string): Told {
  const { type, line, object } = identity;
  return { what: `${type}.${method}`, on: `${type} at line ${line}`, object };
}

const UNSEEN: Told = { what: "acquire", on: "" };

export class SemLock {
  private readonly semaphores: Semaphores;
  readonly id: SemaphoreId;
  private readonly told: Told;
  private readonly holds: HoldNotes | null;

  constructor(
    private readonly kernel: Kernel,
    readonly state: SemLockState,
  ) {
    const { identity } = state;
    this.semaphores = kernel.semaphores;
    this.id = state.id;
    this.told = identity ? told(identity, "acquire") : UNSEEN;
    this.holds = identity && new HoldNotes(kernel, identity.object, state.kind === "recursive");
  }

  /** A new one. OSError when the run has no room for it. Without `identity` the trace is told nothing. */
  static make(
    kernel: Kernel,
    { kind, value, limit, shared = true }: Shape,
    identity: Identity | null = null,
  ): SemLock {
    try {
      const id = kernel.semaphores.make({ kind, value, limit, shared });
      return new SemLock(kernel, { id, kind, limit, identity });
    } catch (error) {
      if (error instanceof TooManyObjects) throw new OSError(28, "No space left on device");
      throw error;
    }
  }

  /** Whether other processes can use it. */
  get isShared(): boolean {
    return this.id > 0;
  }

  /** Takes it if that is possible at once. */
  tryAcquire(): boolean {
    if (!this.semaphores.tryAcquire(this.id)) return false;
    if (this.holds !== null) this.holds.acquired();
    return true;
  }

  /** Blocks until it is taken, or `timeout` seconds (null: for ever) went by. Woken by a release. */
  *acquire(timeout: Seconds | null = null, why: Told = this.told): Blocking<boolean> {
    return yield* this.acquireHanding(undefined, timeout, why);
  }

  /** The same; in the moment it is taken, `other` is released. */
  *acquireHanding(
    other: SemLock | undefined,
    timeout: Seconds | null,
    why: Told,
  ): Blocking<boolean> {
    const taken = yield* system.acquire(this.id, timeout, why, other?.id);
    if (taken && this.holds !== null) this.holds.acquired();
    return taken;
  }

  /** Does `work` while this thread has it. Blocks until then; woken by a release. */
  *holding<T>(why: Told, work: (why: Told) => Blocking<T>): Blocking<T> {
    if (!this.tryAcquire()) yield* this.acquire(null, why);
    try {
      return yield* work(why);
    } finally {
      this.release();
    }
  }

  /** Gives it back. ValueError beyond its limit; AssertionError when it is recursive and somebody else's. */
  release(): void {
    this.giveBack(1);
  }

  /** Of a counting one that works unseen: lets `times` threads that wait go on at once. */
  admit(times: number): void {
    if (times > 0) this.giveBack(times);
  }

  private giveBack(times: number): void {
    const { holds } = this;
    const t = holds?.isShown ? this.kernel.now() : undefined;
    const outcome = this.semaphores.release(this.id, times);
    if (outcome !== "done") throw refusal(outcome);
    if (holds !== null) holds.released(t);
  }

  /** What could be taken now. */
  value(): number {
    return this.semaphores.value(this.id);
  }

  /** Whether the calling thread holds it. */
  isMine(): boolean {
    return this.semaphores.depth(this.id) > 0;
  }

  /** How often the calling thread holds it. */
  depth(): number {
    return this.semaphores.depth(this.id);
  }

  /** Who took it last and has not given it back; null when nobody has, or when it counts beyond 1. */
  owner(): Owner | null {
    return this.semaphores.owner(this.id);
  }

  /** Who holds it, in the words of its `repr()`. */
  holder(): "nobody" | "this thread" | "SomeOtherThread" | "SomeOtherProcess" {
    if (this.isMine()) return "this thread";
    const owner = this.owner();
    if (owner !== null)
      return owner.pid === this.kernel.pid ? "SomeOtherThread" : "SomeOtherProcess";
    return this.value() > 0 ? "nobody" : "SomeOtherProcess";
  }
}

function refusal(outcome: "not owner" | "too often"): Error {
  return outcome === "not owner"
    ? new AssertionError("attempt to release recursive lock not owned by thread")
    : new ValueError("semaphore or lock released too many times");
}
