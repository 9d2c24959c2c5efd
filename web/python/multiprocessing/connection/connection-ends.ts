// The ends of pipes that this process holds as connections: made, numbered, closed, and passed on to other
// processes, in the arguments of a Process or inside a message.
// Python: Lib/multiprocessing/connection.py, Pipe and reduce_connection; reduction.py, DupFd
import type { PipeId, PipeSide } from "../../../wire/pipes.ts";
import type { Kernel } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";
import { OSError } from "../../builtins/exceptions.ts";
import type { ProcessTable } from "../process-state.ts";
import { tellingOf, type ConnectionState } from "./connection-state.ts";
import { FrameReader } from "./frame-reader.ts";
import { FrameWriter } from "./frame-writer.ts";

/** How an end comes to its receiver: held from the start of a child, on its way inside a message, or closed. */
type Arrival = "inherited" | "lent" | "closed";

/** A connection on its way; can be pickled. */
export interface EndsInTransit {
  readonly from: PipeId | null;
  readonly to: PipeId | null;
  readonly readable: boolean;
  readonly writable: boolean;
  readonly known: { readonly object: ObjectId; readonly on: string } | null;
  readonly arrival: Arrival;
}

/** 0, 1 and 2 are the standard streams. */
const FIRST_HANDLE = 3;

export class ConnectionEnds {
  private readonly open = new Map<number, ConnectionState>();

  constructor(
    private readonly kernel: Kernel,
    private readonly table: ProcessTable,
  ) {}

  /** A connection that reads `from` one pipe and writes `to` another; this process holds these ends. */
  make(from: PipeId | null, to: PipeId | null, known: EndsInTransit["known"]): ConnectionState {
    const { kernel } = this;
    let handle = FIRST_HANDLE;
    while (this.open.has(handle)) handle += 1;
    const state: ConnectionState = {
      reader: from === null ? null : new FrameReader(kernel, from, to),
      writer: to === null ? null : new FrameWriter(kernel, to),
      handle,
      readable: from !== null,
      writable: to !== null,
      telling: known && tellingOf(kernel, known.object, known.on),
    };
    this.open.set(handle, state);
    return state;
  }

  /** The open connection with this number. */
  find(handle: number): ConnectionState | undefined {
    return this.open.get(handle);
  }

  close(state: ConnectionState): void {
    const { handle, reader, writer } = state;
    if (handle === null) return;
    state.handle = null;
    this.open.delete(handle);
    if (reader) this.kernel.pipes.close(reader.pipe, "read");
    if (writer) this.kernel.pipes.close(writer.pipe, "write");
  }

  /** Sends the connection out: its ends stay open until it has arrived. */
  send({ handle, reader, writer, readable, writable, telling }: ConnectionState): EndsInTransit {
    const { spawning, ends } = this.table;
    // Only a fork copies what is closed.
    if (handle === null && spawning !== "fork") throw new OSError("handle is closed");
    const arrival = handle === null ? "closed" : spawning === null ? "lent" : "inherited";
    const leave = (pipe: PipeId, side: PipeSide): void => {
      if (arrival === "inherited") ends.push({ pipe, side });
      else if (arrival === "lent") this.kernel.pipes.lend(pipe, side);
    };
    if (reader) leave(reader.pipe, "read");
    if (writer) leave(writer.pipe, "write");
    return {
      from: reader?.pipe ?? null,
      to: writer?.pipe ?? null,
      readable,
      writable,
      known: telling && { object: telling.trace.object, on: telling.send.on },
      arrival,
    };
  }

  /** It has arrived: this process holds its ends, once more than before. */
  take({ from, to, known, arrival, readable, writable }: EndsInTransit): ConnectionState {
    const hold = (pipe: PipeId | null, side: PipeSide): void => {
      if (pipe === null) return;
      if (arrival === "lent") this.kernel.pipes.adopt(pipe, side);
      else this.kernel.pipes.open(pipe, side);
    };
    if (arrival !== "closed") {
      hold(from, "read");
      hold(to, "write");
    }
    const state = this.make(from, to, known);
    state.readable = readable;
    state.writable = writable;
    if (arrival === "closed") {
      if (state.handle !== null) this.open.delete(state.handle);
      state.handle = null;
    }
    return state;
  }
}
