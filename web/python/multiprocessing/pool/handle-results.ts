// The thread of a pool that takes in results and gives each to its job, whose callbacks run here.
// Python: Lib/multiprocessing/pool.py, _handle_results
import type { Blocking } from "../../../wire/system-call.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import * as system from "../../system.ts";
import { readerOf } from "../connection/connection-state.ts";
import type { MessageCodec } from "../connection/message-codec.ts";
import { withRemoteTraceback } from "./errors.ts";
import type { PoolState } from "./pool-state.ts";
import type { TaskResult } from "./task.ts";

/** Nothing can come any more. */
const GONE = Symbol("gone");
/** Nothing is there now. */
const NONE = Symbol("none");
/** Sentinels that may lie in the pipe at the end; CPython allows for as many. */
const SENTINELS = 10;

export function* handleResults(codec: MessageCodec, pool: PoolState): Blocking<void> {
  const { phases, jobs } = pool;
  // Until the thread that hands out tasks has said that there are no more; then until all jobs are done.
  for (let more = true; more || jobs.size > 0;) {
    let result = tryGet(codec, pool);
    if (result === NONE) result = yield* get(codec, pool);
    if (result === GONE) return;
    if (phases.results === "TERMINATE") return yield* drain(codec, pool);
    if (result === null) more = false;
    else {
      const rest = deliver(pool, result);
      if (rest !== null) yield* rest;
    }
  }
  // Whoever has another sentinel to put in must find room for it.
  for (let left = SENTINELS; left > 0; left--) {
    const result = tryGet(codec, pool);
    if (result === GONE || result === NONE) return;
  }
}

type Got = TaskResult | null | typeof GONE | typeof NONE;

/** The next result if it is there at once. */
function tryGet(codec: MessageCodec, pool: PoolState): Got {
  try {
    // Closed by a callback that terminates the pool.
    const reader = readerOf(pool.lanes.output.reader);
    // Workers write nothing else.
    return reader.tryRead() ? (codec.decode(reader) as TaskResult | null) : NONE;
  } catch (error) {
    if (error instanceof EOFError || error instanceof OSError) return GONE;
    throw error;
  }
}

function* get(codec: MessageCodec, pool: PoolState): Blocking<Exclude<Got, typeof NONE>> {
  for (;;) {
    const result = tryGet(codec, pool);
    if (result !== NONE) return result;
    yield* system.wait(readerOf(pool.lanes.output.reader).readable, null, pool.told);
  }
}

function deliver({ jobs }: PoolState, result: TaskResult): Blocking<void> | null {
  const [job, index, ok, value, traceback] = result;
  const settled = traceback === undefined ? value : withRemoteTraceback(value, traceback);
  return jobs.find(job)?.set(index, ok, settled) ?? null;
}

/** Nobody wants the results any more, but nobody may be kept from putting one in. Ends when the pipe is closed. */
function* drain(codec: MessageCodec, pool: PoolState): Blocking<void> {
  while ((yield* get(codec, pool)) !== GONE);
}
