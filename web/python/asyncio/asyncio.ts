// The module asyncio: coroutines that take turns in one thread, by their own waiting.
// Python: library/asyncio.rst; Lib/asyncio/__init__.py
import type { Seconds } from "../../base/units.ts";
import type { ProgramRuntime } from "../../wire/program.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { RuntimeError, TimeoutError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { repr, typeName } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import type { Finalizers } from "../multiprocessing/finalize.ts";
import { settle } from "../system.ts";
import { FILE_NAME, formatException } from "../traceback.ts";
import { BrokenBarrierError, makeBarrier } from "./barrier.ts";
import { makeCondition } from "./condition.ts";
import { Coroutine } from "./coroutine.ts";
import { CancelledError, InvalidStateError, QueueEmpty, QueueFull } from "./errors.ts";
import type { LoopSurroundings } from "./event-loop.ts";
import { Future } from "./future.ts";
import { makeGather, makeShield } from "./gather.ts";
import { makeLocks } from "./locks.ts";
import { Loops } from "./loops.ts";
import { makeQueues } from "./queues.ts";
import { makeRun } from "./run.ts";
import { RunningLoop } from "./running-loop.ts";
import { Task } from "./task.ts";
import { makeTaskGroup } from "./task-group.ts";
import { makeTimeouts } from "./timeout.ts";
import { ThreadRunner } from "./to-thread.ts";
import { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, makeWaiting } from "./waiting.ts";

export interface Asyncio {
  readonly module: Module;
  /** What compiled programs call, see {@link ProgramRuntime.coroutine}. */
  readonly coroutine: ProgramRuntime["coroutine"];
}

interface Given {
  readonly interpreter: Interpreter;
  readonly finalizers: Finalizers;
  readonly stderr: { write(text: string): unknown };
}

export function makeAsyncio({ interpreter, finalizers, stderr }: Given): Asyncio {
  const { kernel, program } = interpreter;
  const surroundings: LoopSurroundings = {
    kernel,
    shown: (loop) => new RunningLoop(loops, loop, threads),
    showError(message, error, about) {
      const traceback = formatException(error, (one) => kernel.frames(one), interpreter.mainName);
      const future = about ? `future: ${repr(about)}\n` : "";
      stderr.write(`${message}\n${future}${traceback}`);
    },
  };
  const loops: Loops = new Loops(surroundings);
  const threads = new ThreadRunner(kernel);
  /** Runs that the program has begun and may have forgotten to await. */
  const runs = new Set<Promise<unknown>>();
  const begin = makeRun(loops, threads, surroundings);

  finalizers.add(Infinity, function* (): Blocking<void> {
    for (const run of runs) yield* settle(run);
    for (const { made, calledAt } of loops.unstarted) {
      const warning = `RuntimeWarning: coroutine '${made.name}' was never awaited`;
      stderr.write(`${FILE_NAME}:${calledAt}: ${warning}\n`);
    }
  });

  const run = (main: unknown, ..._options: unknown[]): Promise<unknown> => {
    const running = begin(main);
    const over = () => runs.delete(running);
    runs.add(running);
    running.then(over, over);
    return running;
  };

  const sleep = (seconds: Seconds, result: unknown = null): Coroutine =>
    loops.own("sleep", async () => {
      if (typeof seconds !== "number") {
        throw new TypeError(
          `'<=' not supported between instances of '${typeName(seconds)}' and 'int'`,
        );
      }
      const loop = loops.ofWaits;
      const future = loop.future("asyncio.sleep");
      const ring = () => {
        if (!future.done()) future.set_result(result);
      };
      const handle = seconds <= 0 ? loop.soon(ring) : loop.at(loop.time() + seconds, ring);
      try {
        return await future;
      } finally {
        handle.cancel();
      }
    });

  const create_task = (coroutine: unknown, ...given: unknown[]): Task => {
    const { name } = optional("create_task", ["name", "context"], given);
    return loops.task(loops.current, coroutine, name);
  };

  const to_thread = (target: AnyFunction, ...args: unknown[]): Coroutine =>
    loops.own(
      "to_thread",
      async () => await threads.run(loops.current, target, args, "asyncio.to_thread"),
    );

  class OwnFuture extends Future {
    constructor() {
      super(loops.current, "Future");
    }
  }
  Object.defineProperty(OwnFuture, "name", { value: "Future" });

  const locks = makeLocks(loops);
  const { Lock, Semaphore, BoundedSemaphore, Event } = locks;
  const Condition = makeCondition(loops, locks);
  const module: Module = {
    run,
    sleep,
    create_task,
    to_thread,
    gather: makeGather(loops),
    shield: makeShield(loops),
    ...makeTimeouts(loops),
    ...makeWaiting(loops),
    ...makeQueues(loops),
    Lock,
    Semaphore,
    BoundedSemaphore,
    Event,
    Condition,
    Barrier: makeBarrier(loops, Condition),
    TaskGroup: makeTaskGroup(loops),
    Future: OwnFuture,
    Task,
    ensure_future: (awaitable: unknown) => loops.ensure(awaitable),
    // Where none runs, that is said.
    current_task: () => loops.currentTask ?? loops.current.current,
    all_tasks: () => new Set(loops.current.tasks),
    get_running_loop: () => loops.current.shown,
    get_event_loop(): unknown {
      if (loops.running) return loops.running.shown;
      const name: unknown = Reflect.get(interpreter.threads.current(), "name");
      throw new RuntimeError(`There is no current event loop in thread ${repr(name)}.`);
    },
    iscoroutine: (value: unknown) => value instanceof Coroutine,
    iscoroutinefunction: (value: unknown) =>
      typeof value === "function" && program.definitionOf(value as AnyFunction)?.async === true, // any function
    isfuture: (value: unknown) => value instanceof Future,
    CancelledError,
    InvalidStateError,
    BrokenBarrierError,
    TimeoutError,
    QueueEmpty,
    QueueFull,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    ALL_COMPLETED,
  };
  return {
    module,
    coroutine(definition, start) {
      const { qualname = "coroutine", line = 0 } = program.definitions[definition] ?? {};
      return loops.coroutine({ name: qualname, line }, start);
    },
  };
}
