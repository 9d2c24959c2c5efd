// Connection: one end of a Pipe(). It sends and receives objects, or bytes, one whole message at a time.
// Python: Lib/multiprocessing/connection.py, classes _ConnectionBase and Connection
import { MUST_BLOCK, type Blocking, type Told } from "../../../wire/system-call.ts";
import { OSError, ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import * as system from "../../system.ts";
import { BufferTooShort } from "../errors.ts";
import { takesObject } from "../synchronize/arguments.ts";
import { bytesOf, rangeOf, secondsOf } from "./arguments.ts";
import { readerOf, writerOf, type ConnectionState } from "./connection-state.ts";
import type { ConnectionEnds, EndsInTransit } from "./connection-ends.ts";
import type { FrameReader } from "./frame-reader.ts";
import type { Message, MessageCodec } from "./message-codec.ts";

export const CONNECTION = Symbol("state of a connection");

export interface Connection {
  [CONNECTION]: ConnectionState;
}

/** The class, and how the library makes an object of it. */
export interface ConnectionClass {
  readonly Connection: object;
  over(state: ConnectionState): Connection;
}

/** Nobody is told of what happens inside a queue or a pool. */
const UNSEEN: Told = { what: "", on: "" };

export function defineConnection(
  { kernel, variables }: Interpreter,
  codec: MessageCodec,
  ends: ConnectionEnds,
): ConnectionClass {
  class Connection implements Connection {
    declare [CONNECTION]: ConnectionState;

    constructor() {
      throw new ValueError("invalid handle");
    }

    get closed(): boolean {
      return this[CONNECTION].handle === null;
    }

    get readable(): boolean {
      return this[CONNECTION].readable;
    }

    get writable(): boolean {
      return this[CONNECTION].writable;
    }

    fileno(): number {
      const { handle } = this[CONNECTION];
      if (handle === null) throw new OSError("handle is closed");
      return handle;
    }

    close(): void {
      ends.close(this[CONNECTION]);
    }

    __enter__(): this {
      return this;
    }

    __exit__(): void {
      this.close();
    }

    [Symbol.dispose](): void {
      this.close();
    }

    [GETSTATE](): EndsInTransit {
      return ends.send(this[CONNECTION]);
    }

    [SETSTATE](state: EndsInTransit): void {
      this[CONNECTION] = ends.take(state);
    }
  }
  nameClasses("multiprocessing.connection", { Connection });

  /** The message's name in the trace travels in its head. */
  function depart({ telling }: ConnectionState, message: Message): void {
    if (telling === null) return;
    const id = telling.trace.depart(message.length);
    if (id !== 0) message.name(id);
  }

  function* sendMessage(state: ConnectionState, message: Message): Blocking<void> {
    try {
      yield* writerOf(state).write(message, state.telling?.send ?? UNSEEN);
    } finally {
      codec.giveBack(message);
    }
  }

  /** Reads a whole frame. OSError "bad message length" when it is longer than the program allows. */
  function* receive(state: ConnectionState, longest: number): Blocking<FrameReader> {
    const reader = readerOf(state);
    variables.look();
    yield* reader.read(state.telling?.recv ?? UNSEEN, longest);
    state.telling?.trace.arrive(reader.id);
    return reader;
  }

  function refuseLong(state: ConnectionState): never {
    // What follows can't be told from what was refused.
    if (state.writable) state.readable = false;
    else ends.close(state);
    throw new OSError("bad message length");
  }

  exposeMethods(kernel, Connection.prototype, {
    send: {
      quick(this: Connection, value: unknown): void | typeof MUST_BLOCK {
        if (value === undefined) return MUST_BLOCK;
        const state = this[CONNECTION];
        const writer = writerOf(state);
        const message = codec.encode(value);
        depart(state, message);
        if (!writer.tryWrite(message)) {
          codec.keep(value, message);
          return MUST_BLOCK;
        }
        codec.giveBack(message);
        return undefined;
      },
      *body(this: Connection, ...given: unknown[]): Blocking<void> {
        const [value] = takesObject("_ConnectionBase.send", given);
        const state = this[CONNECTION];
        writerOf(state);
        let message = codec.takeUp(value);
        if (message === null) {
          message = codec.encode(value);
          depart(state, message);
        }
        yield* sendMessage(state, message);
      },
    },
    *send_bytes(this: Connection, buf: unknown, ...given: unknown[]): Blocking<void> {
      const { offset, size } = optional("_ConnectionBase.send_bytes", ["offset", "size"], given, 2);
      const state = this[CONNECTION];
      writerOf(state);
      const message = codec.raw(rangeOf(bytesOf(buf), offset, size));
      depart(state, message);
      yield* sendMessage(state, message);
    },
    recv: {
      quick(this: Connection): unknown {
        const state = this[CONNECTION];
        const reader = readerOf(state);
        if (!reader.tryReadSoon()) return MUST_BLOCK;
        state.telling?.trace.arrive(reader.id);
        return codec.decode(reader);
      },
      *body(this: Connection): Blocking<unknown> {
        return codec.decode(yield* receive(this[CONNECTION], Infinity));
      },
    },
    *recv_bytes(this: Connection, ...given: unknown[]): Blocking<Uint8Array> {
      const { maxlength } = optional("_ConnectionBase.recv_bytes", ["maxlength"], given, 1);
      const state = this[CONNECTION];
      readerOf(state);
      const longest = maxlength === undefined || maxlength === null ? Infinity : Number(maxlength);
      if (longest < 0) throw new ValueError("negative maxlength");
      const reader = yield* receive(state, longest);
      if (reader.tooLong) refuseLong(state);
      return codec.bytes(reader);
    },
    *recv_bytes_into(this: Connection, buf: unknown, ...given: unknown[]): Blocking<number> {
      const { offset } = optional("_ConnectionBase.recv_bytes_into", ["offset"], given, 2);
      const state = this[CONNECTION];
      readerOf(state);
      const target = bytesOf(buf);
      const from = Number(offset ?? 0);
      if (from < 0) throw new ValueError("negative offset");
      if (from > target.length) throw new ValueError("offset too large");
      const bytes = codec.bytes(yield* receive(state, Infinity));
      if (target.length < from + bytes.length) throw new BufferTooShort(bytes);
      target.set(bytes, from);
      return bytes.length;
    },
    *poll(this: Connection, ...given: unknown[]): Blocking<boolean> {
      const { timeout = 0 } = optional("_ConnectionBase.poll", ["timeout"], given, 1);
      const state = this[CONNECTION];
      const reader = readerOf(state);
      if (reader.ready) return true;
      const seconds = secondsOf(timeout);
      if (seconds === 0) return false;
      variables.look();
      const told = state.telling?.poll ?? UNSEEN;
      return (yield* system.wait(reader.readable, seconds, told)).length > 0;
    },
  });

  return {
    Connection,
    over(state) {
      // Object.create is typed any; an object of this prototype wants nothing but its state.
      const made = Object.create(Connection.prototype) as Connection;
      made[CONNECTION] = state;
      return made;
    },
  };
}
