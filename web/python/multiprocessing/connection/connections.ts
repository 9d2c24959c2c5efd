// The module multiprocessing.connection, and what queues and pools need of it.
// Python: Lib/multiprocessing/connection.py
import { OSError } from "../../builtins/exceptions.ts";
import { optional } from "../../builtins/keywords.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import type { ProcessTable } from "../process-state.ts";
import { introduce } from "../synchronize/sem-lock.ts";
import { defineConnection, type Connection } from "./connection.ts";
import { ConnectionEnds } from "./connection-ends.ts";
import type { ConnectionState } from "./connection-state.ts";
import { MessageCodec } from "./message-codec.ts";
import { makeWait } from "./wait.ts";

/** The two ends of a one-way pipe. */
export interface Ends {
  readonly reader: ConnectionState;
  readonly writer: ConnectionState;
}

export interface Connections {
  readonly codec: MessageCodec;
  readonly ends: ConnectionEnds;
  /** The object that a program sees of a connection. */
  over(state: ConnectionState): Connection;
  /** A one-way pipe of which nobody is told. */
  makePipe(): Ends;
  readonly Pipe: (...given: unknown[]) => readonly Connection[];
  /** The module's namespace. */
  readonly module: Module;
}

export function makeConnections(interpreter: Interpreter, table: ProcessTable): Connections {
  const { kernel } = interpreter;
  const codec = new MessageCodec(interpreter.globals);
  const ends = new ConnectionEnds(kernel, table);
  const { Connection, over } = defineConnection(interpreter, codec, ends);

  function newPipe(): number {
    try {
      return kernel.pipes.make();
    } catch (error) {
      if (error instanceof TooManyObjects) throw new OSError(24, "Too many open files");
      throw error;
    }
  }

  function makePipe(): Ends {
    const pipe = newPipe();
    return { reader: ends.make(pipe, null, null), writer: ends.make(null, pipe, null) };
  }

  /** Two ends: of two pipes, one for each direction, or of one that goes from the second to the first. */
  function Pipe(...given: unknown[]): readonly Connection[] {
    const { duplex = true } = optional("BaseContext.Pipe", ["duplex"], given, 1);
    const { object, type, line } = introduce(kernel, "Pipe");
    const known = { object, on: `${type} at line ${line}` };
    const there = newPipe();
    const back = duplex ? newPipe() : null;
    return [over(ends.make(there, back, known)), over(ends.make(back, there, known))];
  }

  const wait = makeWait(interpreter, ends);
  return { codec, ends, over, makePipe, Pipe, module: { Connection, Pipe, wait } };
}
