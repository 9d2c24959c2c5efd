// The module concurrent.futures, and those of its two executors.
// Python: Lib/concurrent/futures/__init__.py
import type { StartMethod } from "../../wire/trace-event.ts";
import { TimeoutError } from "../builtins/exceptions.ts";
import type { Module } from "../interpreter.ts";
import {
  BrokenExecutor,
  BrokenProcessPool,
  BrokenThreadPool,
  CancelledError,
  InvalidStateError,
  RemoteTraceback,
} from "./errors.ts";
import { defineExecutor, defineResults } from "./executor.ts";
import { defineFuture } from "./future.ts";
import { defineProcessPoolExecutor } from "./process-pool/executor-class.ts";
import type { PoolHouse } from "./process-pool/pool-core.ts";
import { defineThreadPoolExecutor } from "./thread-pool/executor-class.ts";
import { ALL_COMPLETED, defineWaiting, FIRST_COMPLETED, FIRST_EXCEPTION } from "./waiting.ts";

export interface Futures {
  readonly futures: Module;
  readonly process: Module;
  readonly thread: Module;
  /** What a worker finds by name; no program can import it. */
  readonly hidden: Module;
}

export function makeFutures(
  house: PoolHouse,
  getContext: (method?: StartMethod) => Module,
): Futures {
  const { interpreter } = house;
  const Executor = defineExecutor(interpreter);
  const Future = defineFuture(interpreter);
  const Results = defineResults(interpreter);
  const parts = { Executor, Future, Results };
  const { ProcessPoolExecutor, hidden } = defineProcessPoolExecutor(house, parts, getContext);
  const ThreadPoolExecutor = defineThreadPoolExecutor(interpreter, parts);
  return {
    futures: {
      FIRST_COMPLETED,
      FIRST_EXCEPTION,
      ALL_COMPLETED,
      CancelledError,
      TimeoutError,
      InvalidStateError,
      BrokenExecutor,
      Future,
      Executor,
      ...defineWaiting(interpreter),
      ProcessPoolExecutor,
      ThreadPoolExecutor,
    },
    thread: { ThreadPoolExecutor, BrokenThreadPool },
    process: { ProcessPoolExecutor, BrokenProcessPool },
    hidden: { ...hidden, _RemoteTraceback: RemoteTraceback },
  };
}
