// How a pool comes by its workers: each is a Process whose target is `work`, with the lanes in its arguments.
// Python: Lib/multiprocessing/pool.py, _repopulate_pool_static
import { assert, present } from "../../../base/assert.ts";
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import type { ObjectId, StartMethod } from "../../../wire/trace-event.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import { START_METHOD, type ProcessClass } from "../process.ts";
import type { Processes } from "../process-table.ts";
import type { PoolOptions } from "./pool-arguments.ts";
import { defineLanesBox, LANES, type LanesBox, type PoolLanes } from "./pool-lanes.ts";
import type { WorkerProcess } from "./pool-state.ts";
import { Worker } from "./worker.ts";

export interface Staff {
  /** The lanes of a new pool, and how to start a worker on them. */
  prepare(
    object: ObjectId,
    context: Module,
    options: PoolOptions,
  ): { readonly lanes: PoolLanes; readonly hire: () => Blocking<WorkerProcess> };
  /** What a worker process finds by name. */
  readonly module: Module;
}

export function makeStaff(
  interpreter: Interpreter,
  connections: Connections,
  { control }: Processes,
): Staff {
  const Box = defineLanesBox(interpreter, connections);
  const work = interpreter.kernel.expose(
    "worker",
    function* (
      box: LanesBox,
      initializer: AnyFunction | null,
      initargs: readonly unknown[],
      maxtasks: number | null,
    ): Blocking<void> {
      yield* new Worker(interpreter, connections, box[LANES]).run(initializer, initargs, maxtasks);
    },
  );

  function classOf({ Process }: Module): ProcessClass {
    assert(typeof Process === "function", "a context has a Process class");
    return Process as ProcessClass; // contexts have no other
  }

  return {
    prepare(object, context, { initializer, initargs, maxtasks }) {
      const box = new Box(object);
      const Process = classOf(context);
      // Contexts put one of the three names on their class, or nothing.
      const method = (Reflect.get(Process, START_METHOD) ?? null) as StartMethod | null;
      const args = [box, initializer, initargs, maxtasks];
      return {
        lanes: box[LANES],
        *hire() {
          const process = new Process({ target: work, args, daemon: true });
          const state = control.stateOf(process);
          state.name = state.name.replace("Process", "PoolWorker");
          yield* control.start(process, method);
          return { process, pid: present(state.pid, "pid of a started process") };
        },
      };
    },
    module: { work, Box },
  };
}
