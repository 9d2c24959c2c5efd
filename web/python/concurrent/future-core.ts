// What a Future is, behind its methods: a state, a result, and those who wait for it. The threads of a process take
// turns, so it needs no lock.
//
//   PENDING ── set running ──▶ RUNNING ──▶ FINISHED
//      └── cancel ──▶ CANCELLED ── set running ──▶ CANCELLED_AND_NOTIFIED
//
// Python: Lib/concurrent/futures/_base.py, class Future
import type { Seconds } from "../../base/units.ts";
import type { Blocking, Told } from "../../wire/system-call.ts";
import type { ObjectId } from "../../wire/trace-event.ts";
import { TimeoutError } from "../builtins/exceptions.ts";
import { callable } from "../call.ts";
import type { Interpreter } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import { waitLimit } from "../threading/guard.ts";
import { CancelledError } from "./errors.ts";

export type FutureState =
  | "PENDING"
  | "RUNNING"
  | "CANCELLED"
  | "CANCELLED_AND_NOTIFIED"
  | "FINISHED";

export class FutureCore {
  state: FutureState = "PENDING";
  value: unknown = null;
  error: unknown = null;
  /** The executor whose work it is, as the trace knows it; null for a future that the program made itself. */
  executor: ObjectId | null = null;
  /** Told once when the future is done, a cancelled one when its executor has seen it. */
  readonly watchers = new Set<(future: FutureCore) => void>();
  private readonly callbacks: unknown[] = [];
  private readonly changed: LocalCondition;

  constructor(
    private readonly interpreter: Interpreter,
    /** The object that programs hold. */
    readonly future: object,
    private readonly showError: (future: object, error: unknown) => void,
  ) {
    this.changed = new LocalCondition(interpreter.kernel.semaphores);
  }

  get cancelled(): boolean {
    return this.state === "CANCELLED" || this.state === "CANCELLED_AND_NOTIFIED";
  }

  get done(): boolean {
    return this.cancelled || this.state === "FINISHED";
  }

  /** Done, and those who watch have been told. */
  get settled(): boolean {
    return this.state === "CANCELLED_AND_NOTIFIED" || this.state === "FINISHED";
  }

  /** Blocks until it is done; CancelledError when it was cancelled, TimeoutError after `timeout` seconds. */
  *wait(timeout: unknown, told: Told): Blocking<void> {
    if (!this.done) yield* this.waitUntilDone(waitLimit(timeout), told);
    if (this.cancelled) throw new CancelledError();
  }

  private *waitUntilDone(limit: Seconds | null, told: Told): Blocking<void> {
    const { kernel, variables } = this.interpreter;
    const end = limit === null ? null : kernel.now() + limit;
    variables.look();
    const why = this.executor === null ? told : { ...told, object: this.executor };
    while (!this.done) {
      const left = end === null ? null : end - kernel.now();
      if (left !== null && left <= 0) throw new TimeoutError();
      yield* this.changed.wait(left, why);
    }
  }

  /** Whether it could be cancelled. Blocks as long as callbacks do. */
  *cancel(): Blocking<boolean> {
    if (this.cancelled) return true;
    if (this.state !== "PENDING") return false;
    this.state = "CANCELLED";
    this.changed.notifyAll();
    yield* this.callBack();
    return true;
  }

  /** The work begins: false when it was cancelled. */
  begin(): boolean {
    if (this.state === "PENDING") this.state = "RUNNING";
    else if (this.state === "CANCELLED") {
      this.state = "CANCELLED_AND_NOTIFIED";
      this.tellWatchers();
    }
    return this.state === "RUNNING";
  }

  *finish(value: unknown, error: unknown): Blocking<void> {
    this.value = value;
    this.error = error;
    this.state = "FINISHED";
    this.tellWatchers();
    this.changed.notifyAll();
    yield* this.callBack();
  }

  /** Calls `callback` when it is done; at once if it is. */
  *whenDone(callback: unknown): Blocking<void> {
    this.callbacks.push(callback);
    if (this.done) yield* this.callBack();
  }

  private tellWatchers(): void {
    for (const watcher of this.watchers) watcher(this);
    this.watchers.clear();
  }

  private *callBack(): Blocking<void> {
    const { kernel } = this.interpreter;
    for (const callback of this.callbacks.splice(0)) {
      try {
        yield* kernel.invoke(callable(callback), undefined, [this.future]);
      } catch (error) {
        this.showError(this.future, error);
      }
    }
  }
}
