// The module multiprocessing.pool, and the Pool of the contexts.
// Python: Lib/multiprocessing/pool.py
import type { Interpreter, Module } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import type { Processes } from "../process-table.ts";
import { definePool, defineThreadPool, inContext, type PoolClass } from "./pool-class.ts";
import { MaybeEncodingError, RemoteTraceback } from "./errors.ts";
import { defineResults } from "./result-classes.ts";
import { makeStaff } from "./staff.ts";

export interface Pools {
  readonly Pool: PoolClass;
  /** The class as a context has it. */
  inContext(context: () => Module): PoolClass;
  /** The module's namespace. */
  readonly module: Module;
  /** What a worker process finds by name; no program can import it. */
  readonly hidden: Module;
}

export function makePools(
  interpreter: Interpreter,
  connections: Connections,
  processes: Processes,
  /** Asked when a pool is made, as get_context() is. */
  defaultContext: () => Module,
): Pools {
  const staff = makeStaff(interpreter, connections, processes);
  const house = {
    interpreter,
    processes,
    connections,
    defaultContext,
    jobNumbers: { next: 0 },
  };
  const results = defineResults(interpreter);
  const Pool = definePool(house, staff, results);
  const ThreadPool = defineThreadPool(house, Pool);
  const module = {
    Pool,
    ThreadPool,
    ...results,
    AsyncResult: results.ApplyResult,
    MaybeEncodingError,
    RemoteTraceback,
  };
  return { Pool, module, inContext: (context) => inContext(Pool, context), hidden: staff.module };
}
