// The module multiprocessing.shared_memory: blocks of bytes that processes find by name.
// Python: Lib/multiprocessing/shared_memory.py, class SharedMemory
import { TooManyObjects } from "../../wire/pipes.ts";
import type { BlockId } from "../../wire/shared-blocks.ts";
import type { Kernel } from "../../wire/system-call.ts";
import { FileExistsError, FileNotFoundError, OSError, ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, repr, typeName } from "../builtins/text.ts";
import { refuseArguments } from "../expose.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { wholeNumber } from "../multiprocessing/synchronize/arguments.ts";
import { REDUCE } from "../pickle/tags.ts";
import { defineShareableList } from "./shareable-list.ts";

/** As the list of items needs it. */
export interface NamedMemory {
  readonly name: string;
  readonly size: number;
  readonly buf: Uint8Array | null;
}

export type NamedMemoryClass = new (...given: unknown[]) => NamedMemory;

interface Options {
  /** As the system knows it, with a slash; null for a name yet to be found. */
  readonly path: string | null;
  readonly create: boolean;
  readonly size: number;
}

function readOptions(given: readonly unknown[]): Options {
  const names = ["name", "create", "size"];
  const { name = null, create: wanted, size = 0 } = optional("SharedMemory.__init__", names, given);
  const create = Boolean(wanted);
  if (typeof size !== "number")
    throw new TypeError(`'>=' not supported between instances of '${typeName(size)}' and 'int'`);
  if (!(size >= 0)) throw new ValueError("'size' must be a positive integer");
  if (create && size === 0)
    throw new ValueError("'size' must be a positive number different from zero");
  if (create) wholeNumber(size);
  if (name === null && !create) throw new ValueError("'name' can only be None if create=True");
  if (name !== null && typeof name !== "string")
    throw new TypeError(`can only concatenate str (not "${typeName(name)}") to str`);
  return { path: name === null ? null : pathOf(name, create), create, size };
}

/** The system's longest name of a file. */
const LONGEST_NAME = 255;

/** OSError for a name that can't be a file's in the one folder where the blocks are. */
function pathOf(name: string, create: boolean): string {
  const path = `/${name}`;
  const file = path.replace(/^\/+/, "");
  // Folders of the system that are there already.
  if (/^\.\.?$/.test(file)) {
    throw create
      ? new FileExistsError(17, "File exists", path)
      : new OSError(22, "Invalid argument", path);
  }
  if (file === "" || file.includes("/")) throw new OSError(22, "Invalid argument", path);
  if (file.length > LONGEST_NAME) throw new OSError(36, "File name too long", path);
  return path;
}

/** OSError when the run's memory is used up; null when the name is taken. */
function makeNamed({ blocks }: Kernel, path: string, size: number): BlockId | null {
  try {
    return blocks.makeNamed(path, size);
  } catch (error) {
    if (error instanceof TooManyObjects) throw new OSError(12, "Cannot allocate memory");
    throw error;
  }
}

export function makeSharedMemory({ kernel }: Interpreter): Module {
  function create(path: string, size: number): BlockId {
    const block = makeNamed(kernel, path, size);
    if (block === null) throw new FileExistsError(17, "File exists", path);
    return block;
  }

  /** A block under a name that nobody has. */
  function createSomewhere(size: number): { readonly path: string; readonly block: BlockId } {
    for (;;) {
      const path = `/psm_${(kernel.entropy() >>> 0).toString(16).padStart(8, "0")}`;
      const block = makeNamed(kernel, path, size);
      if (block !== null) return { path, block };
    }
  }

  function attach(path: string): BlockId {
    const block = kernel.blocks.find(path);
    if (block === null) throw missing(path);
    return block;
  }

  class SharedMemory implements NamedMemory {
    readonly #path: string;
    readonly #size: number;
    #buf: Uint8Array | null;

    constructor(...given: unknown[]) {
      const { path, create: isNew, size } = readOptions(given);
      const found =
        path === null
          ? createSomewhere(size)
          : { path, block: isNew ? create(path, size) : attach(path) };
      const { buffer, offset, bytes } = kernel.blocks.at(found.block);
      this.#path = found.path;
      this.#size = bytes;
      this.#buf = new Uint8Array(buffer, offset, bytes);
    }

    get buf(): Uint8Array | null {
      return this.#buf;
    }

    get name(): string {
      return this.#path.slice(1);
    }

    get size(): number {
      return this.#size;
    }

    /** Lets go of the bytes, here; other objects and processes keep them. */
    close(): void {
      this.#buf = null;
    }

    /** Takes the name away: nobody finds the block any more. To be called once. */
    unlink(): void {
      if (!kernel.blocks.unlink(this.#path)) throw missing(this.#path);
    }

    [REPR](): string {
      return `${this.constructor.name}(${repr(this.name)}, size=${this.#size})`;
    }

    [REDUCE](): unknown {
      return [this.constructor, [this.name, false, this.#size]];
    }
  }
  nameClasses("multiprocessing.shared_memory", { SharedMemory });
  refuseArguments(kernel, SharedMemory, ["close", "unlink"]);
  return { SharedMemory, ShareableList: defineShareableList(SharedMemory) };
}

function missing(path: string): Error {
  return new FileNotFoundError(2, "No such file or directory", path);
}
