// SimpleQueue: a pipe with a lock at either end, and nothing more. put() waits while the pipe is full.
// Python: Lib/multiprocessing/queues.py, class SimpleQueue
import { MUST_BLOCK, type Blocking } from "../../../wire/system-call.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import type { Connection } from "../connection/connection.ts";
import { readerOf, writerOf } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import type { Message } from "../connection/message-codec.ts";
import { assertSpawning } from "../inheritance.ts";
import type { Processes } from "../process-table.ts";
import { introduce } from "../synchronize/sem-lock.ts";
import { LaneReader, NOTHING } from "./lane-reader.ts";
import { makeLane, sendLane, takeLane, type Lane, type LaneState } from "./queue-parts.ts";

const CORE = Symbol("core of a simple queue");

interface Core {
  readonly lane: Lane;
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
    output: new LaneReader(kernel, codec, lane, () => {}),
  });

  class SimpleQueue {
    declare [CORE]: Core;

    constructor(...given: unknown[]) {
      optional("SimpleQueue", [], given);
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

  function depart({ identity }: Lane, message: Message): void {
    if (identity === null) return;
    const id = kernel.newId();
    const { object } = identity;
    const bytes = message.frame.length;
    if (kernel.noteOften({ kind: "send", object, message: id, bytes })) message.name(id);
  }

  exposeMethods(kernel, SimpleQueue.prototype, {
    put: {
      quick(this: SimpleQueue, value: unknown): void | typeof MUST_BLOCK {
        const { lane } = this[CORE];
        const message = codec.encode(value);
        depart(lane, message);
        let sent = false;
        if (lane.writeLock.tryAcquire()) {
          try {
            sent = writerOf(lane.writer).tryWrite(message);
          } finally {
            lane.writeLock.release();
          }
        }
        if (!sent) {
          codec.keep(value, message);
          return MUST_BLOCK;
        }
        return codec.giveBack(message);
      },
      *body(this: SimpleQueue, value: unknown): Blocking<void> {
        const { lane } = this[CORE];
        const { writeLock, writer, putTold } = lane;
        let message = codec.takeUp(value);
        if (message === null) {
          message = codec.encode(value);
          depart(lane, message);
        }
        variables.look();
        try {
          if (!writeLock.tryAcquire()) yield* writeLock.acquire(null, putTold);
          try {
            yield* writerOf(writer).write(message, putTold);
          } finally {
            writeLock.release();
          }
        } finally {
          codec.giveBack(message);
        }
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
  return SimpleQueue;
}
