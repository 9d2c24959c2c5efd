// What asyncio.get_running_loop() answers: the event loop as a program sees it.
// Python: library/asyncio-eventloop.rst
import type { Seconds } from "../../base/units.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR } from "../builtins/text.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Future } from "./future.ts";
import type { Handle } from "./handle.ts";
import type { Loops } from "./loops.ts";
import { followed, submit } from "./run-in-executor.ts";
import type { Task } from "./task.ts";
import type { ThreadRunner } from "./to-thread.ts";

type Callback = (...args: readonly unknown[]) => unknown;

export class RunningLoop {
  readonly #loops: Loops;
  readonly #loop: EventLoop;
  readonly #threads: ThreadRunner;

  constructor(loops: Loops, loop: EventLoop, threads: ThreadRunner) {
    this.#loops = loops;
    this.#loop = loop;
    this.#threads = threads;
  }

  time(): Seconds {
    return this.#loop.time();
  }

  call_soon(callback: Callback, ...args: unknown[]): Handle {
    return this.#loop.soon(() => callback(...args));
  }

  /** The threads of a process take turns, so any of them may ask. */
  call_soon_threadsafe(callback: Callback, ...args: unknown[]): Handle {
    return this.call_soon(callback, ...args);
  }

  call_later(delay: Seconds, callback: Callback, ...args: unknown[]): Handle {
    return this.call_at(this.#loop.time() + delay, callback, ...args);
  }

  call_at(when: Seconds, callback: Callback, ...args: unknown[]): Handle {
    return this.#loop.at(when, () => callback(...args));
  }

  create_future(): Future {
    return this.#loop.future("Future");
  }

  create_task(coroutine: unknown, ...given: unknown[]): Task {
    const { name } = optional("create_task", ["name", "context"], given);
    return this.#loops.task(this.#loop, coroutine, name);
  }

  /** null: the default executor, whose workers are threads. The call is on its way at once. */
  run_in_executor(executor: unknown, target: AnyFunction, ...args: unknown[]): Future {
    const reason = "run_in_executor";
    if (executor === null) return this.#threads.run(this.#loop, target, args, reason);
    return followed(submit(executor, target, args), this.#loop.future(reason));
  }

  is_running(): boolean {
    return this.#loops.running === this.#loop;
  }

  is_closed(): boolean {
    return this.#loop.closed();
  }

  [REPR](): string {
    const flag = (value: boolean) => (value ? "True" : "False");
    const [running, closed] = [flag(this.is_running()), flag(this.is_closed())];
    return `<_UnixSelectorEventLoop running=${running} closed=${closed} debug=False>`;
  }
}

nameClasses("asyncio.unix_events", { RunningLoop });
