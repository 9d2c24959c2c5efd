// The end of a pool, at once: its threads leave one after the other, its workers are ended. Runs once, when it is
// asked for or when the process ends.
// Python: Lib/multiprocessing/pool.py, _terminate_pool and _help_stuff_finish
import type { Tid } from "../../../base/units.ts";
import type { Blocking, Kernel } from "../../../wire/system-call.ts";
import { AssertionError } from "../../builtins/exceptions.ts";
import * as system from "../../system.ts";
import { readerOf } from "../connection/connection-state.ts";
import type { ConnectionEnds } from "../connection/connection-ends.ts";
import type { ProcessControl } from "../process-control.ts";
import type { PoolState } from "./pool-state.ts";

const SIGTERM = 15;

export function* terminatePool(
  kernel: Kernel,
  control: ProcessControl,
  ends: ConnectionEnds,
  pool: PoolState,
): Blocking<void> {
  const { phases, threads, bell, lanes, processes } = pool;
  const join = function* (tid: Tid): Blocking<void> {
    if (kernel.threads.current() !== tid && kernel.threads.isAlive(tid))
      yield* system.wait([{ kind: "thread", tid }], null, pool.told);
  };
  phases.workers = "TERMINATE";
  bell.ring();
  phases.tasks = "TERMINATE";
  yield* helpFinish(kernel, pool);
  if (!kernel.threads.isAlive(threads.results) && pool.jobs.size > 0)
    throw new AssertionError("Cannot have cache with result_hander not alive");
  phases.results = "TERMINATE";
  yield* pool.results.put(null);
  // Nobody may start workers any more when the others are ended.
  yield* join(threads.workers);
  for (const { process } of processes) {
    if (control.poll(process, control.stateOf(process)) === null)
      control.terminate(process, SIGTERM);
  }
  yield* join(threads.tasks);
  for (const { process } of processes) yield* control.join(process, null);
  // A worker may have been ended in the middle of a result: now its reader learns that no more will come.
  ends.close(lanes.output.writer);
  yield* join(threads.results);
}

/** The thread that hands out tasks may wait for room: what is in the pipe will not be done any more. */
function* helpFinish(kernel: Kernel, { lanes, threads, told }: PoolState): Blocking<void> {
  const { readLock, reader: end } = lanes.input;
  if (!readLock.tryAcquire()) yield* readLock.acquire(null, told);
  const reader = readerOf(end);
  while (kernel.threads.isAlive(threads.tasks) && reader.ready) {
    yield* reader.read(told);
    yield* system.sleep(0);
  }
}
