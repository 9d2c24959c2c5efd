// ThreadPoolExecutor: calls functions in other threads of this process and gives futures of their results.
// Python: Lib/concurrent/futures/thread.py, class ThreadPoolExecutor
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { str } from "../../builtins/text.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { listOf } from "../../multiprocessing/pool/pool-arguments.ts";
import { comparable } from "../../multiprocessing/synchronize/arguments.ts";
import { introduce } from "../../multiprocessing/synchronize/sem-lock.ts";
import { cannotPickle } from "../../pickle/errors.ts";
import { GETSTATE } from "../../pickle/tags.ts";
import {
  endAfter,
  noFunction,
  readMap,
  type ExecutorClass,
  type ResultsClass,
} from "../executor.ts";
import { CORE, type Future, type FutureClass } from "../future.ts";
import { ThreadPoolCore, type ThreadPoolHouse, type ThreadPoolPlan } from "./thread-pool-core.ts";

const POOL = Symbol("pool of threads");
/** As many threads as CPython makes when it is told no number: more than cores, since they often wait. */
const MOST_BY_ITSELF = 32;
const MORE_THAN_CORES = 4;

const NAMES = ["max_workers", "thread_name_prefix", "initializer", "initargs"];

export function defineThreadPoolExecutor(
  interpreter: Interpreter,
  {
    Executor,
    Future,
    Results,
  }: {
    readonly Executor: ExecutorClass;
    readonly Future: FutureClass;
    readonly Results: ResultsClass;
  },
): ExecutorClass {
  const { kernel, threads } = interpreter;
  const house: ThreadPoolHouse = { interpreter, working: new Set(), shutdown: false };
  let unnamed = 0;

  threads.registerAtExit(function* () {
    house.shutdown = true;
    for (const pool of house.working) pool.dismiss();
    for (const pool of house.working) yield* pool.join();
  });

  function planOf(given: readonly unknown[]): ThreadPoolPlan {
    const named = optional("ThreadPoolExecutor.__init__", NAMES, given, 1);
    const usual = Math.min(MOST_BY_ITSELF, kernel.cores + MORE_THAN_CORES);
    const workers = Number(comparable(named["max_workers"] ?? usual, "<="));
    if (workers <= 0) throw new ValueError("max_workers must be greater than 0");
    const initializer = named["initializer"] ?? null;
    if (initializer !== null && typeof initializer !== "function")
      throw new TypeError("initializer must be a callable");
    const prefix = named["thread_name_prefix"] ?? "";
    return {
      workers,
      prefix: prefix === "" ? `ThreadPoolExecutor-${unnamed++}` : str(prefix),
      initializer: initializer as AnyFunction | null, // what it takes is its own affair
      initargs: listOf(named["initargs"] ?? []),
    };
  }

  class ThreadPoolExecutor extends Executor {
    declare readonly [POOL]: ThreadPoolCore;

    constructor(...given: unknown[]) {
      super();
      const plan = planOf(given);
      const identity = introduce(kernel, "ThreadPoolExecutor");
      Object.defineProperty(this, POOL, { value: new ThreadPoolCore(house, identity, plan) });
    }

    [GETSTATE](): never {
      return cannotPickle("_queue.SimpleQueue");
    }
  }
  nameClasses("concurrent.futures.thread", { ThreadPoolExecutor });

  exposeMethods(kernel, ThreadPoolExecutor.prototype, {
    *submit(this: ThreadPoolExecutor, func: AnyFunction, ...args: unknown[]): Blocking<Future> {
      if (func === undefined) throw noFunction("ThreadPoolExecutor.submit");
      const future = new Future();
      yield* this[POOL].submit({ core: future[CORE], func, args, listed: false });
      return future;
    },
    *map(this: ThreadPoolExecutor, func: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      if (func === undefined) throw noFunction("Executor.map");
      const { rows, timeout } = readMap(given);
      const end = endAfter(timeout, kernel.now());
      const cores = rows.map(() => new Future()[CORE]);
      for (const [index, core] of cores.entries()) {
        const args = rows[index] ?? [];
        yield* this[POOL].submit({ core, func, args, listed: true });
      }
      return new Results(cores, end, "Executor.map.<locals>.result_iterator");
    },
    *shutdown(this: ThreadPoolExecutor, ...given: unknown[]): Blocking<void> {
      const { wait = true, cancel_futures = false } = optional(
        "ThreadPoolExecutor.shutdown",
        ["wait", "*", "cancel_futures"],
        given,
        1,
      );
      yield* this[POOL].shutdown(Boolean(wait), Boolean(cancel_futures));
    },
  });
  return ThreadPoolExecutor;
}
