// The two queues between an executor and its workers. They come to a worker in the arguments of its Process.
// Python: Lib/concurrent/futures/process.py, ProcessPoolExecutor.__init__
import type { ObjectId } from "../../../wire/trace-event.ts";
import type { Interpreter } from "../../interpreter.ts";
import type { Connections } from "../../multiprocessing/connection/connections.ts";
import {
  makeLane,
  makePlaces,
  sendLane,
  takeLane,
  type Lane,
  type LaneState,
} from "../../multiprocessing/queues/queue-parts.ts";
import { SemLock, type SemLockState } from "../../multiprocessing/synchronize/sem-lock.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";

export interface CallLanes {
  readonly calls: Lane;
  /** Free places for calls: one more than there are workers, so that none has to wait for its next. */
  readonly places: SemLock;
  readonly results: Lane;
  /** The executor, as the trace knows it. */
  readonly object: ObjectId;
}

interface State {
  readonly calls: LaneState;
  readonly places: SemLockState;
  readonly results: LaneState;
  readonly object: ObjectId;
}

export const LANES = Symbol("lanes of an executor");

export interface LanesBox {
  [LANES]: CallLanes;
}

export function defineCallLanes(
  { kernel }: Interpreter,
  connections: Connections,
): new (object: ObjectId, places: number) => LanesBox {
  const NAME = "ProcessPoolExecutor";
  /** A class, so that it can be found by name and pickled. */
  return class CallLanesBox implements LanesBox {
    declare [LANES]: CallLanes;

    constructor(object: ObjectId, places: number) {
      this[LANES] = {
        calls: makeLane(kernel, connections, null, NAME),
        places: makePlaces(kernel, places),
        results: makeLane(kernel, connections, null, NAME),
        object,
      };
    }

    [GETSTATE](): State {
      const { calls, places, results, object } = this[LANES];
      return {
        calls: sendLane(connections, calls),
        places: places.state,
        results: sendLane(connections, results),
        object,
      };
    }

    [SETSTATE]({ calls, places, results, object }: State): void {
      this[LANES] = {
        calls: takeLane(kernel, connections, calls, NAME),
        places: new SemLock(kernel, places),
        results: takeLane(kernel, connections, results, NAME),
        object,
      };
    }
  };
}
