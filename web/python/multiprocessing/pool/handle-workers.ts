// The thread of a pool that looks after its workers: one that has ended is replaced, until all work is done.
// Python: Lib/multiprocessing/pool.py, _handle_workers and _maintain_pool
import type { Blocking, Waitable } from "../../../wire/system-call.ts";
import * as system from "../../system.ts";
import type { ProcessControl } from "../process-control.ts";
import type { PoolState } from "./pool-state.ts";

/** Starts as many workers as are missing. */
export function* repopulate(pool: PoolState): Blocking<void> {
  while (pool.processes.length < pool.size) pool.processes.push(yield* pool.hire());
}

export function* handleWorkers(control: ProcessControl, pool: PoolState): Blocking<void> {
  const { phases, jobs, processes, bell, told } = pool;
  /** Workers that have ended so far. */
  let ended = 0;
  while (phases.workers === "RUN" || (jobs.size > 0 && phases.workers !== "TERMINATE")) {
    const gone = yield* joinEnded(control, pool);
    ended += gone;
    // One that ended before it began to work could not read the program, and the next could not either. CPython
    // would start one after the other for ever; see the page of differences.
    const readable = pool.lanes.started.value() >= ended;
    if (gone > 0 && readable) yield* repopulate(pool);
    const sentinels = processes.map(({ pid }): Waitable => ({ kind: "process", pid }));
    yield* system.wait([...sentinels, ...bell.reader.readable], null, told);
    bell.silence();
  }
  pool.waiting.push(null);
  pool.wanted.notify();
}

/** Takes out the workers that have ended, and says how many. */
function* joinEnded(control: ProcessControl, { processes }: PoolState): Blocking<number> {
  let gone = 0;
  for (let index = processes.length - 1; index >= 0; index--) {
    const worker = processes[index];
    if (!worker || control.poll(worker.process, control.stateOf(worker.process)) === null) continue;
    yield* control.join(worker.process, null);
    processes.splice(index, 1);
    gone += 1;
  }
  return gone;
}
