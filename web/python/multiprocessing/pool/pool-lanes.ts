// The two queues between a pool and its workers. They come to a worker in the arguments of its Process.
// Python: Lib/multiprocessing/pool.py, Pool._setup_queues
import type { ObjectId } from "../../../wire/trace-event.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import type { Connections } from "../connection/connections.ts";
import { makeLane, sendLane, takeLane, type Lane, type LaneState } from "../queues/queue-parts.ts";
import { SemLock, semaphore, type SemLockState } from "../synchronize/sem-lock.ts";

export interface PoolLanes {
  /** Tasks, from the pool to its workers. */
  readonly input: Lane;
  /** Results, from the workers to the pool. */
  readonly output: Lane;
  /** Workers that have begun to work: one that never did could not read the program. */
  readonly started: SemLock;
  /** The pool, as the trace knows it. */
  readonly object: ObjectId;
}

interface State {
  readonly input: LaneState;
  readonly output: LaneState;
  readonly started: SemLockState;
  readonly object: ObjectId;
}

/** What its class's object holds; a class, so that it can be found by name and pickled. */
export const LANES = Symbol("lanes of a pool");

export interface LanesBox {
  [LANES]: PoolLanes;
}

export function defineLanesBox(
  { kernel }: Interpreter,
  connections: Connections,
): new (object: ObjectId) => LanesBox {
  return class PoolLanesBox implements LanesBox {
    declare [LANES]: PoolLanes;

    constructor(object: ObjectId) {
      this[LANES] = {
        input: makeLane(kernel, connections, null, "Pool"),
        output: makeLane(kernel, connections, null, "Pool"),
        started: SemLock.make(kernel, semaphore(0)),
        object,
      };
    }

    [GETSTATE](): State {
      const { input, output, started, object } = this[LANES];
      return {
        input: sendLane(connections, input),
        output: sendLane(connections, output),
        started: started.state,
        object,
      };
    }

    [SETSTATE]({ input, output, started, object }: State): void {
      this[LANES] = {
        input: takeLane(kernel, connections, input, "Pool"),
        output: takeLane(kernel, connections, output, "Pool"),
        started: new SemLock(kernel, started),
        object,
      };
    }
  };
}
