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

/** The pool is gone. */
const GONE = Symbol("gone");

export function* handleResults(codec: MessageCodec, pool: PoolState): Blocking<void> {
  const { phases, jobs, told } = pool;
  const reader = readerOf(pool.lanes.output.reader);
  const get = function* (): Blocking<TaskResult | null | typeof GONE> {
    try {
      if (!reader.tryRead()) yield* reader.read(told);
      // Workers write nothing else.
      return codec.decode(reader) as TaskResult | null;
    } catch (error) {
      if (error instanceof EOFError || error instanceof OSError) return GONE;
      throw error;
    }
  };
  for (;;) {
    const result = yield* get();
    if (result === GONE) return;
    if (result === null || phases.results !== "RUN") break;
    yield* deliver(pool, result);
  }
  while (jobs.size > 0 && phases.results !== "TERMINATE") {
    const result = yield* get();
    if (result === GONE) return;
    if (result !== null) yield* deliver(pool, result);
  }
  yield* makeRoom(reader, get);
}

function* deliver({ jobs }: PoolState, result: TaskResult): Blocking<void> {
  const [job, index, ok, value, traceback] = result;
  const found = jobs.find(job);
  if (!found) return;
  yield* found.set(
    index,
    ok,
    traceback === undefined ? value : withRemoteTraceback(value, traceback),
  );
}

/** Whoever wants to put in a last sentinel must find room for it. There are never more than two. */
function* makeRoom(reader: FrameReader, get: () => Blocking<unknown>): Blocking<void> {
  const SENTINELS = 10;
  for (let i = 0; i < SENTINELS && reader.ready; i++) if ((yield* get()) === GONE) return;
}
