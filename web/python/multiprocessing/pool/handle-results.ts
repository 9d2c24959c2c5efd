// The thread of a pool that takes in results and gives each to its job, whose callbacks run here.
// Python: Lib/multiprocessing/pool.py, _handle_results
import type { Blocking } from "../../../wire/system-call.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import { readerOf } from "../connection/connection-state.ts";
import type { FrameReader } from "../connection/frame-reader.ts";
import type { MessageCodec } from "../connection/message-codec.ts";
import { withRemoteTraceback } from "./errors.ts";
import type { PoolState } from "./pool-state.ts";
import type { TaskResult } from "./task.ts";

/** Nothing can come any more. */
const GONE = Symbol("gone");
/** Sentinels that may lie in the pipe at the end; CPython allows for as many. */
const SENTINELS = 10;

type Get = () => Blocking<TaskResult | null | typeof GONE>;

export function* handleResults(codec: MessageCodec, pool: PoolState): Blocking<void> {
  const { phases, jobs, told } = pool;
  const get: Get = function* () {
    try {
      // Closed by a callback that terminates the pool.
      const reader = readerOf(pool.lanes.output.reader);
      if (!reader.tryRead()) yield* reader.read(told);
      // Workers write nothing else.
      return codec.decode(reader) as TaskResult | null;
    } catch (error) {
      if (error instanceof EOFError || error instanceof OSError) return GONE;
      throw error;
    }
  };
  // Until the thread that hands out tasks has said that there are no more; then until all jobs are done.
  for (let more = true; more || jobs.size > 0;) {
    const result = yield* get();
    if (result === GONE) return;
    if (phases.results === "TERMINATE") return yield* drain(get);
    if (result === null) more = false;
    else yield* deliver(pool, result);
  }
  yield* makeRoom(readerOf(pool.lanes.output.reader), get);
}

/** Whoever has another sentinel to put in must find room for it. */
function* makeRoom(reader: FrameReader, get: Get): Blocking<void> {
  let left = SENTINELS;
  while (left > 0 && reader.ready) {
    if ((yield* get()) === GONE) return;
    left -= 1;
  }
}

function* deliver({ jobs }: PoolState, result: TaskResult): Blocking<void> {
  const [job, index, ok, value, traceback] = result;
  const found = jobs.find(job);
  if (!found) return;
  const settled = traceback === undefined ? value : withRemoteTraceback(value, traceback);
  yield* found.set(index, ok, settled);
}

/** Nobody wants the results any more, but nobody may be kept from putting one in. Ends when the pipe is closed. */
function* drain(get: Get): Blocking<void> {
  while ((yield* get()) !== GONE);
}
