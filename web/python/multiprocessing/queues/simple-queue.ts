// SimpleQueue: a pipe with a lock at either end, and nothing more. put() waits while the pipe is full.
// Python: Lib/multiprocessing/queues.py, class SimpleQueue
import { MUST_BLOCK, type Blocking } from "../../../wire/system-call.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { exposeMethods, refuseArguments } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import type { Connection } from "../connection/connection.ts";
import { readerOf } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import { assertSpawning } from "../inheritance.ts";
import type { Processes } from "../process-table.ts";
import { takesNothing, takesObject } from "../synchronize/arguments.ts";
import { introduce } from "../synchronize/sem-lock.ts";
import { LaneReader, NOTHING } from "./lane-reader.ts";
import { LaneWriter } from "./lane-writer.ts";
import { makeLane, sendLane, takeLane, type Lane, type LaneState } from "./queue-parts.ts";

const CORE = Symbol("core of a simple queue");

interface Core {
  readonly lane: Lane;
  readonly input: LaneWriter;
  readonly output: LaneReader;
}

export function defineSimpleQueue(
  interpreter: Interpreter,
  connections: Connections,
  { table }: Processes,
): new (...given: unknown[]) => object {
  const { kernel, variables } = interpreter;
  const { codec, ends } = connections;
  const coreOver = (lane: Lane): Core => ({
    lane,
    input: new LaneWriter(codec, lane),
    output: new LaneReader(kernel, codec, lane, () => {}),
  });

  class SimpleQueue {
    declare [CORE]: Core;

    constructor(...given: unknown[]) {
      takesNothing("SimpleQueue", given);
      this[CORE] = coreOver(makeLane(kernel, connections, introduce(kernel, "SimpleQueue", -1)));
    }

    get _reader(): Connection {
      return connections.over(this[CORE].lane.reader);
    }

    get _writer(): Connection {
      return connections.over(this[CORE].lane.writer);
    }

    empty(): boolean {
      return !readerOf(this[CORE].lane.reader).ready;
    }

    close(): void {
      const { reader, writer } = this[CORE].lane;
      ends.close(reader);
      ends.close(writer);
    }

    [GETSTATE](): LaneState {
      assertSpawning(table, this.constructor.name);
      return sendLane(connections, this[CORE].lane);
    }

    [SETSTATE](state: LaneState): void {
      this[CORE] = coreOver(takeLane(kernel, connections, state));
    }
  }
  nameClasses("multiprocessing.queues", { SimpleQueue });

  exposeMethods(kernel, SimpleQueue.prototype, {
    put: {
      quick(this: SimpleQueue, value: unknown): void | typeof MUST_BLOCK {
        if (value === undefined) return MUST_BLOCK;
        return this[CORE].input.tryPut(value) ? undefined : MUST_BLOCK;
      },
      *body(this: SimpleQueue, ...given: unknown[]): Blocking<void> {
        const [value] = takesObject("SimpleQueue.put", given);
        variables.look();
        yield* this[CORE].input.put(value);
      },
    },
    get: {
      quick(this: SimpleQueue): unknown {
        const got = this[CORE].output.tryGet();
        return got === NOTHING ? MUST_BLOCK : got;
      },
      *body(this: SimpleQueue): Blocking<unknown> {
        variables.look();
        return yield* this[CORE].output.get();
      },
    },
  });
  refuseArguments(kernel, SimpleQueue, ["close"]);
  return SimpleQueue;
}
