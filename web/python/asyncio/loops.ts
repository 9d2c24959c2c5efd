// The event loops of one process, of which at most one runs, and what makes coroutines and tasks.
// Python: Lib/asyncio/events.py, get_running_loop; Lib/asyncio/tasks.py, create_task and ensure_future
import { RuntimeError } from "../builtins/exceptions.ts";
import { repr } from "../builtins/text.ts";
import { Coroutine, type CoroutineName, type Unstarted } from "./coroutine.ts";
import { EventLoop, type LoopSurroundings } from "./event-loop.ts";
import { Future } from "./future.ts";
import { Task } from "./task.ts";

export const isAwaitable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";

export const notAwaitable = (): TypeError =>
  new TypeError("An asyncio.Future, a coroutine or an awaitable is required");

export class Loops {
  /** The one that asyncio.run() has begun. */
  running: EventLoop | null = null;
  readonly unstarted: Unstarted = new Set();
  /** Where the program awaits something of asyncio's outside asyncio.run(), as JavaScript lets it. */
  private outer: EventLoop | null = null;
  private names = 0;
  private tasks = 0;

  constructor(private readonly surroundings: LoopSurroundings) {}

  /** RuntimeError when none runs. */
  get current(): EventLoop {
    if (!this.running) throw new RuntimeError("no running event loop");
    return this.running;
  }

  /** The one that a wait belongs to. */
  get ofWaits(): EventLoop {
    return this.running ?? (this.outer ??= this.make());
  }

  /** CPython closes a loop by two tasks, whose names are used up. */
  noteClosed(): void {
    this.names += 2;
  }

  make(): EventLoop {
    return new EventLoop(this.surroundings);
  }

  coroutine(made: CoroutineName, begin: () => PromiseLike<unknown>): Coroutine {
    return new Coroutine(made, begin, this.unstarted, this.surroundings.kernel.line());
  }

  /** One of the library's own. */
  own(name: string, begin: () => Promise<unknown>): Coroutine {
    return this.coroutine({ name, line: 0 }, begin);
  }

  task(loop: EventLoop, coroutine: unknown, name?: unknown): Task {
    if (!isAwaitable(coroutine) || coroutine instanceof Future) {
      throw new TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
    }
    const isGiven = name !== undefined && name !== null;
    const id = (this.tasks += 1);
    return new Task(loop, coroutine, {
      id,
      name: isGiven ? String(name) : `Task-${(this.names += 1)}`,
      isGiven,
    });
  }

  /** A future as it is; anything else that can be awaited becomes a task. */
  ensure(awaitable: unknown): Future {
    if (awaitable instanceof Future) return awaitable;
    if (isAwaitable(awaitable)) return this.task(this.ofWaits, awaitable);
    throw notAwaitable();
  }

  /** The task whose step it is. */
  get currentTask(): Task | null {
    return (this.running ?? this.outer)?.current ?? null;
  }
}
