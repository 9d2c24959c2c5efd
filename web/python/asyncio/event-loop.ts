// The event loop: a list of calls to make now, and one of calls to make later. It makes them one by one; after each,
// all that settled promises have made ready runs to its end before the next. So every step of a coroutine, from
// one wait to the next, is whole, and it is known whose step it is – as in CPython, where nothing runs between.
//
//   ready   │ wake Task-2 │ wake Task-3 │ callback │            timers  │ 0.5 s: sleep │ 1.0 s: sleep │
//              ▲ a step: Task-2 goes on until it waits again
//
// Python: Lib/asyncio/base_events.py, _run_once
import type { Seconds } from "../../base/units.ts";
import type { Kernel } from "../../wire/system-call.ts";
import { RuntimeError, type BaseException } from "../builtins/exceptions.ts";
import { Fifo } from "../multiprocessing/fifo.ts";
import { Future } from "./future.ts";
import { Handle } from "./handle.ts";
import type { Task } from "./task.ts";
import { TimerHeap } from "./timer-heap.ts";

/** What the loop of a process needs of it. */
export interface LoopSurroundings {
  readonly kernel: Pick<Kernel, "timer" | "now" | "noteOften" | "line">;
  /** The loop as the program sees it. */
  shown(loop: EventLoop): object;
  /** Tells of an error that nobody handles. */
  showError(message: string, error: unknown, about: Future | null): void;
}

export class EventLoop {
  /** Whose step it is; null between steps, and in calls that belong to no task. */
  current: Task | null = null;
  /** Tasks that are not done. */
  readonly tasks = new Set<Task>();
  /** Done with an exception that nobody has asked for yet. */
  readonly unretrieved = new Set<Future>();
  readonly shown: object;
  private readonly ready = new Fifo<Handle>();
  private readonly timers = new TimerHeap();
  /** Calls left of the round that was begun: what they add belongs to the next. */
  private left = 0;
  private takeTimerBack: (() => void) | null = null;
  private isAwake = false;
  private isClosed = false;
  private atRoundEnd: (() => void) | null = null;
  private stop: (error: BaseException) => void = () => {};

  constructor(readonly surroundings: LoopSurroundings) {
    this.shown = surroundings.shown(this);
  }

  get kernel(): LoopSurroundings["kernel"] {
    return this.surroundings.kernel;
  }

  /** Makes a call as soon as those that are ready already have been made. */
  soon(call: () => void): Handle {
    const handle = new Handle(call);
    this.checkOpen();
    this.ready.push(handle);
    this.wake();
    return handle;
  }

  /** Makes a call when {@link time} has come to `when`. */
  at(when: Seconds, call: () => void): Handle {
    const handle = new Handle(call, when);
    this.checkOpen();
    this.timers.put(when, handle);
    this.wake();
    return handle;
  }

  /** Seconds by the run's clock. */
  time(): Seconds {
    return this.kernel.now();
  }

  /** A future of this loop; `reason` names the call that waits for it. */
  future(reason: string): Future {
    return new Future(this, reason);
  }

  /** Settles at the end of the round in which `future` was done; rejects when a task ends the whole loop. */
  untilDone(future: Future): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stop = reject;
      future.onDone(() => {
        this.atRoundEnd = resolve;
      });
    });
  }

  /** sys.exit() in a task ends the program, not the task alone. */
  abort(error: BaseException): void {
    this.stop(error);
  }

  close(): void {
    this.isClosed = true;
    this.takeTimerBack?.();
  }

  closed(): boolean {
    return this.isClosed;
  }

  private checkOpen(): void {
    if (this.isClosed) throw new RuntimeError("Event loop is closed");
  }

  private wake(): void {
    if (this.isAwake) return;
    this.isAwake = true;
    this.setTimer(0);
  }

  private setTimer(seconds: Seconds): void {
    this.takeTimerBack?.();
    this.takeTimerBack = this.kernel.timer(seconds, this.turn);
  }

  /** Makes one call, or sees when there will be one. */
  private readonly turn = (): void => {
    this.isAwake = false;
    this.takeTimerBack = null;
    this.current = null;
    if (this.left === 0) this.beginRound();
    const handle = this.left > 0 ? this.ready.shift() : undefined;
    if (handle) {
      this.left -= 1;
      this.make(handle);
      this.wake();
    } else if (!this.isClosed && this.timers.next < Infinity) {
      this.setTimer(Math.max(0, this.timers.next - this.time()));
    }
  };

  private beginRound(): void {
    const end = this.atRoundEnd;
    this.atRoundEnd = null;
    end?.();
    while (this.timers.next <= this.time()) {
      const due = this.timers.take();
      if (due) this.ready.push(due);
    }
    this.left = this.ready.length;
  }

  private make(handle: Handle): void {
    if (handle.cancelled()) return;
    try {
      handle.call();
    } catch (error) {
      this.surroundings.showError("Exception in callback", error, null);
    }
  }
}
