// The image a new process starts from: what CPython's spawn sends its child through a pipe.
//
//   | preparation data | (fork: number of names, (name, value)…) | the Process object |
//
// Written by the parent in one piece with one memo, so parts that the object and the variables share stay
// shared. Read by the child in the same order, each part when it is needed.
// Python: Lib/multiprocessing/spawn.py, get_preparation_data and prepare
import { assert } from "../../base/assert.ts";
import type { Pid } from "../../base/units.ts";
import type { SemaphoreId } from "../../wire/semaphores.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import { repr } from "../builtins/text.ts";
import type { Interpreter } from "../interpreter.ts";
import { Decoder } from "../pickle/decoder.ts";
import { Encoder } from "../pickle/encoder.ts";
import { readOr } from "../program.ts";

/** What the child must know before it reads the program. */
export interface Preparation {
  readonly role: "process" | "forkserver";
  readonly method: StartMethod;
  /** What `get_start_method` says in the child; null while none was chosen. */
  readonly chosen: StartMethod | null;
  readonly parentPid: Pid;
  readonly parentName: string;
  readonly parentIdentity: readonly number[];
  /** Of a fork server: what it gives up when it has begun. */
  readonly up?: SemaphoreId;
}

const statics = (name: string): string => `static ${name}`;

export function writeImage(
  interpreter: Interpreter,
  preparation: Preparation,
  process: object | null,
): Uint8Array {
  const encoder = new Encoder(interpreter.globals);
  encoder.write(preparation);
  if (preparation.method === "fork") {
    const names = variablesOf(interpreter);
    encoder.write(names.length);
    for (const [name, value] of names) {
      encoder.write(name);
      try {
        encoder.write(value);
      } catch (error) {
        encoder.writeUncopied(
          `'${name}' could not be copied into this forked process: ${error instanceof Error ? error.message : repr(error)}`,
        );
      }
    }
  }
  encoder.write(process);
  return encoder.done();
}

/** Top-level variables, and static fields of top-level classes as one object a class, in order of appearance. */
function variablesOf({ program }: Interpreter): (readonly [string, unknown])[] {
  const undeclared = Symbol("undeclared");
  const found: (readonly [string, unknown])[] = [];
  for (const [name, reader] of program.topLevelReaders()) {
    const value = readOr(reader, undeclared);
    if (value === undeclared) continue;
    // definitionOf only reads its text.
    const made = typeof value === "function" ? program.definitionOf(value as never) : undefined;
    if (made?.kind === "class") found.push([statics(name), { ...(value as object) }]); // a class is an object
    // What the program defines under this name the child defines itself; another name for it, or a closure,
    // it does not.
    if (made?.qualname !== name) found.push([name, value]);
  }
  return found;
}

/** Reads an image in the child, part after part. */
export class ImageReader {
  readonly preparation: Preparation;
  private readonly decoder: Decoder;
  private left: number;
  private readonly values = new Map<string, unknown>();

  constructor(interpreter: Interpreter, bytes: Uint8Array) {
    this.decoder = new Decoder(interpreter.globals, true);
    this.decoder.begin(bytes);
    // The parent's writeImage wrote it.
    this.preparation = this.decoder.read() as Preparation;
    this.left = this.preparation.method === "fork" ? Number(this.decoder.read()) : 0;
  }

  /** A forked child: the copied value of a top-level variable; undefined when the parent had none yet. */
  forked(name: string): unknown {
    while (this.left > 0 && !this.values.has(name)) this.readName();
    return this.values.get(name);
  }

  /** A forked child: puts copied static fields onto a class that was just made. */
  forkedStatics(name: string, made: object): void {
    const fields = this.forked(statics(name));
    if (typeof fields === "object" && fields !== null) Object.assign(made, fields);
  }

  /** The Process object; null for a fork server. Raises AttributeError when a name can't be found here. */
  process(): object | null {
    while (this.left > 0) this.readName();
    const process = this.decoder.read();
    this.decoder.settleLate();
    assert(typeof process === "object", "an image ends with a Process object");
    return process;
  }

  private readName(): void {
    this.left -= 1;
    const name = String(this.decoder.read());
    this.values.set(name, this.decoder.read());
  }
}
