// asyncio.to_thread() and the default executor: a blocking call goes to a thread, so that coroutines go on meanwhile. At most so many at once
// as CPython's default executor has threads; the others wait for one.
// Python: Lib/asyncio/threads.py; Lib/concurrent/futures/thread.py
import type { AnyFunction, Blocking, Kernel } from "../../wire/system-call.ts";
import { Fifo } from "../multiprocessing/fifo.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Future } from "./future.ts";

const MOST = 32;
const MORE_THAN_CORES = 4;

interface Call {
  readonly target: AnyFunction;
  readonly args: readonly unknown[];
  done(result: () => unknown): void;
}

export class ThreadRunner {
  private readonly waiting = new Fifo<Call>();
  private threads = 0;
  private open = 0;
  private idle: (() => void) | null = null;

  constructor(private readonly kernel: Pick<Kernel, "threads" | "invoke" | "cores">) {}

  /** Calls `target(*args)` in a thread; its result or its error comes as a step of `loop`. */
  run(loop: EventLoop, target: AnyFunction, args: readonly unknown[], reason: string): Future {
    const future = loop.future(reason);
    const done = (result: () => unknown): void => {
      this.open -= 1;
      if (this.open === 0) this.idle?.();
      if (future.done() || loop.closed()) return;
      try {
        future.set_result(result());
      } catch (error) {
        future.failWith(error);
      }
    };
    this.open += 1;
    this.waiting.push({ target, args, done });
    if (this.threads < Math.min(MOST, this.kernel.cores + MORE_THAN_CORES)) this.startThread();
    return future;
  }

  /** Settles when no call is being made. */
  untilIdle(): Promise<void> {
    return new Promise((resolve) => {
      if (this.open === 0) resolve();
      else this.idle = resolve;
    });
  }

  private startThread(): void {
    const name = `asyncio_${this.threads}`;
    this.threads += 1;
    this.kernel.threads.start(name, () => this.work());
  }

  private *work(): Blocking<void> {
    for (let call = this.waiting.shift(); call; call = this.waiting.shift()) {
      let result: () => unknown;
      try {
        const value = yield* this.kernel.invoke(call.target, undefined, call.args);
        result = () => value;
      } catch (error) {
        result = () => {
          throw error;
        };
      }
      call.done(result);
    }
    this.threads -= 1;
  }
}
