// What a Connection is made of, behind its methods. Queues use the same parts without the object.
// Python: Lib/multiprocessing/connection.py, the underscored fields of _ConnectionBase
import type { Kernel, Told } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";
import { OSError } from "../../builtins/exceptions.ts";
import { MessageTrace } from "./message-trace.ts";
import type { FrameReader } from "./frame-reader.ts";
import type { FrameWriter } from "./frame-writer.ts";

/** How the trace and the reader know it; null for what works inside a queue or a pool. */
export interface Telling {
  readonly trace: MessageTrace;
  readonly send: Told;
  readonly recv: Told;
  readonly poll: Told;
}

export interface ConnectionState {
  readonly reader: FrameReader | null;
  readonly writer: FrameWriter | null;
  /** A number that no other open connection of this process has; null once it was closed. */
  handle: number | null;
  /** They end when a message was refused as too long. */
  readable: boolean;
  writable: boolean;
  readonly telling: Telling | null;
}

/** The sides that are open, or the errors that CPython raises, in its order. */
export function readerOf(state: ConnectionState): FrameReader {
  if (state.handle === null) throw new OSError("handle is closed");
  if (!state.readable || state.reader === null) throw new OSError("connection is write-only");
  return state.reader;
}

export function writerOf(state: ConnectionState): FrameWriter {
  if (state.handle === null) throw new OSError("handle is closed");
  if (!state.writable || state.writer === null) throw new OSError("connection is read-only");
  return state.writer;
}

export function tellingOf(kernel: Kernel, object: ObjectId, on: string): Telling {
  const told = (method: string): Told => ({ what: `Connection.${method}`, on, object });
  const trace = new MessageTrace(kernel, object);
  return { trace, send: told("send"), recv: told("recv"), poll: told("poll") };
}
