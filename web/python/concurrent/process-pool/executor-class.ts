// ProcessPoolExecutor: calls functions in other processes and gives futures of their results.
// Python: Lib/concurrent/futures/process.py, class ProcessPoolExecutor
import { assert } from "../../../base/assert.ts";
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import type { StartMethod } from "../../../wire/trace-event.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { exposeMethods } from "../../expose.ts";
import type { Module } from "../../interpreter.ts";
import { listOf } from "../../multiprocessing/pool/pool-arguments.ts";
import { NO_PART } from "../../multiprocessing/pool/task-sequence.ts";
import { START_METHOD, type ProcessClass } from "../../multiprocessing/process.ts";
import { comparable, wholeNumber } from "../../multiprocessing/synchronize/arguments.ts";
import { introduce } from "../../multiprocessing/synchronize/sem-lock.ts";
import { GETSTATE } from "../../pickle/tags.ts";
import { refusePickling } from "../../threading/guard.ts";
import {
  endAfter,
  noFunction,
  readMap,
  type ExecutorClass,
  type ResultsClass,
} from "../executor.ts";
import { CORE, type Future, type FutureClass } from "../future.ts";
import { defineCallLanes, LANES, type LanesBox } from "./call-lanes.ts";
import { PoolCore, type PoolHouse, type PoolPlan } from "./pool-core.ts";
import { Worker } from "./worker.ts";

const POOL = Symbol("pool of an executor");

/** Calls that wait for a worker beside those that it has. */
const EXTRA_CALLS = 1;

const NAMES = ["max_workers", "mp_context", "initializer", "initargs", "*", "max_tasks_per_child"];

interface Options {
  readonly workers: number;
  readonly context: Module;
  readonly method: StartMethod;
  readonly initializer: AnyFunction | null;
  readonly initargs: readonly unknown[];
  readonly most: number | null;
}

export interface ExecutorParts {
  readonly Executor: ExecutorClass;
  readonly Future: FutureClass;
  readonly Results: ResultsClass;
}

export function defineProcessPoolExecutor(
  house: PoolHouse,
  { Executor, Future, Results }: ExecutorParts,
  getContext: (method?: StartMethod) => Module,
): { readonly ProcessPoolExecutor: ExecutorClass; readonly hidden: Module } {
  const { interpreter, connections, processes } = house;
  const { kernel } = interpreter;
  const { control, finalizers } = processes;
  const CallLanesBox = defineCallLanes(interpreter, connections);

  const work = kernel.expose(
    "_process_worker",
    function* (
      box: LanesBox,
      initializer: AnyFunction | null,
      initargs: readonly unknown[],
      most: number | null,
    ): Blocking<void> {
      yield* new Worker(interpreter, connections, box).run(initializer, initargs, most);
    },
  );

  function methodOf({ get_start_method }: Module): StartMethod {
    assert(typeof get_start_method === "function", "a context has a start method");
    return Reflect.apply(get_start_method, undefined, []) as StartMethod; // it gives one of the three
  }

  function readOptions(given: readonly unknown[]): Options {
    const named = optional("ProcessPoolExecutor.__init__", NAMES, given, 1);
    const workers = comparable(named["max_workers"] ?? kernel.cores, "<=");
    if (Number(workers) <= 0) throw new ValueError("max_workers must be greater than 0");
    const most = named["max_tasks_per_child"] ?? null;
    const own = (named["mp_context"] ?? null) as Module | null; // a context is a module
    const context = own ?? (most === null ? getContext() : getContext("spawn"));
    const method = methodOf(context);
    const initializer = named["initializer"] ?? null;
    if (initializer !== null && typeof initializer !== "function")
      throw new TypeError("initializer must be a callable");
    if (most !== null) {
      if (!Number.isInteger(most)) throw new TypeError("max_tasks_per_child must be an integer");
      if (Number(most) <= 0) throw new ValueError("max_tasks_per_child must be >= 1");
      if (method === "fork") {
        throw new ValueError(
          "max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; supply a different mp_context.",
        );
      }
    }
    return {
      workers: wholeNumber(workers),
      context,
      method,
      initializer: initializer as AnyFunction | null, // what it takes is its own affair
      initargs: listOf(named["initargs"] ?? []),
      most: most === null ? null : Number(most),
    };
  }

  function planOf({ workers, context, method, initializer, initargs, most }: Options): PoolPlan {
    const { object } = introduce(kernel, "ProcessPoolExecutor");
    const box = new CallLanesBox(object, workers + EXTRA_CALLS);
    const { Process } = context;
    assert(typeof Process === "function", "a context has a Process class");
    return {
      lanes: box[LANES],
      workers,
      oneByOne: method !== "fork",
      *hire() {
        // Contexts have no other.
        const process = new (Process as ProcessClass)({
          target: work,
          args: [box, initializer, initargs, most],
        });
        // Contexts put one of the three names on their class, or nothing.
        const own = (Reflect.get(Process, START_METHOD) ?? null) as StartMethod | null;
        yield* control.start(process, own);
        return process;
      },
    };
  }

  class ProcessPoolExecutor extends Executor {
    declare readonly [POOL]: PoolCore;

    constructor(...given: unknown[]) {
      super();
      const pool = new PoolCore(house, planOf(readOptions(given)));
      Object.defineProperty(this, POOL, { value: pool });
      // At the end of the process the calls that are underway are waited for.
      finalizers.add(100, () => pool.shutdown(true, false, "interpreter shutdown"));
    }

    [GETSTATE](): never {
      return refusePickling("lock");
    }
  }
  nameClasses("concurrent.futures.process", { ProcessPoolExecutor });

  exposeMethods(kernel, ProcessPoolExecutor.prototype, {
    *submit(this: ProcessPoolExecutor, fn: AnyFunction, ...args: unknown[]): Blocking<Future> {
      if (fn === undefined) throw noFunction("ProcessPoolExecutor.submit");
      const future = new Future();
      yield* this[POOL].submit(future[CORE], (number) => [number, fn, args, false]);
      return future;
    },
    *map(this: ProcessPoolExecutor, fn: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      if (fn === undefined) throw noFunction("ProcessPoolExecutor.map");
      const { rows, timeout, chunksize } = readMap(given);
      const size = Number(comparable(chunksize, "<"));
      if (size < 1) throw new ValueError("chunksize must be >= 1.");
      const end = endAfter(timeout, kernel.now());
      const futures: Future[] = [];
      if (!Number.isInteger(size)) throw new ValueError(NO_PART);
      for (let at = 0; at < rows.length; at += size) {
        const future = new Future();
        const part = rows.slice(at, at + size);
        yield* this[POOL].submit(future[CORE], (number) => [number, fn, part, true]);
        futures.push(future);
      }
      return new Results(
        futures.map((future) => future[CORE]),
        end,
        "_chain_from_iterable_of_lists",
      );
    },
    *shutdown(this: ProcessPoolExecutor, ...given: unknown[]): Blocking<void> {
      const { wait = true, cancel_futures = false } = optional(
        "ProcessPoolExecutor.shutdown",
        ["wait", "*", "cancel_futures"],
        given,
        1,
      );
      yield* this[POOL].shutdown(Boolean(wait), Boolean(cancel_futures), "shutdown");
    },
  });
  return { ProcessPoolExecutor, hidden: { _process_worker: work, CallLanesBox } };
}
