// The end of a pool, at once: its workers are ended, its threads leave. Runs once, when it is asked for or when the
// process ends. CPython sends sentinels and helps the threads to find room for them; a worker that is ended while
// it holds a lock, or in the middle of a result, can make that wait for ever. Here pipes are closed instead, when
// nobody is left who could use them, and whoever waits for them hears of it.
// Python: Lib/multiprocessing/pool.py, _terminate_pool
import type { Tid } from "../../../base/units.ts";
import type { Blocking, Kernel } from "../../../wire/system-call.ts";
import { AssertionError } from "../../builtins/exceptions.ts";
import * as system from "../../system.ts";
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
  const { input, output } = lanes;
  const isAlive = (tid: Tid): boolean => kernel.threads.isAlive(tid);
  const join = function* (tid: Tid): Blocking<void> {
    if (kernel.threads.current() !== tid && isAlive(tid))
      yield* system.wait([{ kind: "thread", tid }], null, pool.told);
  };
  if (!isAlive(threads.results) && pool.jobs.size > 0)
    throw new AssertionError("Cannot have cache with result_hander not alive");
  phases.workers = "TERMINATE";
  phases.tasks = "TERMINATE";
  phases.results = "TERMINATE";
  bell.ring();
  // Nobody may start workers any more when the others are ended.
  yield* join(threads.workers);
  for (const { process } of processes) {
    if (control.poll(process, control.stateOf(process)) === null)
      control.terminate(process, SIGTERM);
  }
  for (const { process } of processes) yield* control.join(process, null);
  // What a worker held when it was ended nobody else gives back.
  for (const lock of [input.readLock, output.writeLock])
    if (lock.holder() === "SomeOtherProcess") lock.release();
  // The thread that hands out tasks may wait for room: nobody will make any.
  ends.close(input.reader);
  if (!isAlive(threads.results)) ends.close(output.reader);
  yield* join(threads.tasks);
  // A worker may have been ended in the middle of a result: now its reader learns that no more will come.
  ends.close(output.writer);
  yield* join(threads.results);
  closePipes(ends, pool);
}

/** All threads and workers have ended: the pipes go back to the machine. */
export function closePipes(ends: ConnectionEnds, { lanes, bell }: PoolState): void {
  for (const { reader, writer } of [lanes.input, lanes.output]) {
    ends.close(reader);
    ends.close(writer);
  }
  bell.close();
}
