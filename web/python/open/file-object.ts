// What text and binary files have in common: a name, an end, and the errors for what can't be done.
// There is nothing to flush: what is written is in the file at once.
// Python: library/io.rst#io.IOBase
import type { Kernel } from "../../wire/system-call.ts";
import { OSError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { MODULE, typeName } from "../builtins/text.ts";
import { REDUCE } from "../pickle/tags.ts";
import { ByteCursor } from "./byte-cursor.ts";
import type { Mode } from "./mode.ts";

/** The file can't do this. In CPython it is a ValueError as well. */
export class UnsupportedOperation extends OSError {}

nameClasses("io", { UnsupportedOperation });

export abstract class FileObject<Part extends string | Uint8Array> implements IterableIterator<
  Part,
  undefined
> {
  /** As it was given to `open`. */
  readonly name: string;
  abstract readonly mode: string;
  protected readonly cursor: ByteCursor;
  private ended = false;

  constructor(
    kernel: Kernel,
    path: string,
    /** The name under which the machine has the file. */
    file: string,
    protected readonly way: Mode,
  ) {
    this.name = path;
    this.cursor = new ByteCursor(kernel, file, way.way === "a");
    if (way.way === "a") this.cursor.move(this.cursor.size());
  }

  get closed(): boolean {
    return this.ended;
  }

  /** May be called again. */
  close(): void {
    this.ended = true;
  }

  flush(): void {
    this.checkOpen();
  }

  isatty(): boolean {
    this.checkOpen();
    return false;
  }

  readable(): boolean {
    this.checkOpen();
    return this.way.way === "r" || this.way.updating;
  }

  writable(): boolean {
    this.checkOpen();
    return this.way.way !== "r" || this.way.updating;
  }

  seekable(): boolean {
    this.checkOpen();
    return true;
  }

  abstract readline(size?: number | null): Part;
  abstract write(part: Part): number;

  /** Lines until the end, or until they have `hint` bytes or characters together. */
  readlines(hint: number | null = -1): Part[] {
    const most = wholeNumber(hint) ?? -1;
    const lines: Part[] = [];
    let total = 0;
    for (const line of this) {
      lines.push(line);
      total += line.length;
      if (most > 0 && total > most) break;
    }
    return lines;
  }

  writelines(lines: Iterable<Part>): void {
    this.checkOpen();
    if (typeof Object(lines)[Symbol.iterator] !== "function")
      throw new TypeError(`'${typeName(lines)}' object is not iterable`);
    for (const line of lines) this.write(line);
  }

  next(): IteratorResult<Part, undefined> {
    this.checkOpen();
    const line = this.readline();
    return line.length === 0 ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.iterator](): this {
    this.checkOpen();
    return this;
  }

  __enter__(): this {
    this.checkOpen();
    return this;
  }

  __exit__(): void {
    this.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  [REDUCE](): never {
    const { name } = this.constructor;
    const module = String(Reflect.get(this.constructor, MODULE));
    throw new TypeError(`cannot pickle '${module}.${name}' object`);
  }

  protected checkOpen(message = "I/O operation on closed file."): void {
    if (this.ended) throw new ValueError(message);
  }

  /** Raises UnsupportedOperation with this text unless the file was opened for reading. */
  protected checkReadable(message: string): void {
    if (!this.readable()) throw new UnsupportedOperation(message);
  }

  protected checkWritable(message: string): void {
    if (!this.writable()) throw new UnsupportedOperation(message);
  }
}

/** A size or a position; null stands for None. TypeError for anything else. */
export function wholeNumber(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new TypeError(`argument should be integer or None, not '${typeName(value)}'`);
  return value;
}
