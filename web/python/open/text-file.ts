// A file of text in UTF-8: what `open(path)` gives. Newlines of all kinds are read as "\n" unless `newline`
// says otherwise.
// Python: library/io.rst#io.TextIOWrapper; Modules/_io/textio.c
import type { Kernel } from "../../wire/system-call.ts";
import { OSError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, typeName } from "../builtins/text.ts";
import { FileObject, UnsupportedOperation, wholeNumber } from "./file-object.ts";
import type { Mode } from "./mode.ts";
import { charactersEnd, type Newline, lineEnd } from "./newlines.ts";
import { countCharacters, decodeUtf8, encodeUtf8, type ErrorHandler } from "./utf8.ts";

export interface TextOptions {
  readonly newline: Newline;
  readonly errors: ErrorHandler;
  /** As it was given; UTF-8 whatever it is. */
  readonly encoding: string;
}

export class TextIOWrapper extends FileObject<string> {
  /** False while a loop reads lines: CPython can't tell its place then. */
  private telling = true;

  constructor(
    kernel: Kernel,
    path: string,
    file: string,
    way: Mode,
    private readonly options: TextOptions,
  ) {
    super(kernel, path, file, way);
  }

  get mode(): string {
    return this.way.text;
  }

  get encoding(): string {
    return this.options.encoding;
  }

  get errors(): ErrorHandler {
    return this.options.errors;
  }

  /** `size` characters; all that are left when it is −1 or None. */
  read(size: number | null = -1): string {
    this.checkOpen();
    this.checkReadable("not readable");
    const count = wholeNumber(size) ?? -1;
    if (count < 0) return this.text(this.cursor.take(Infinity));
    return this.text(
      this.cursor.takeUntil((bytes, last) => charactersEnd(bytes, count, this.newline, last)),
    );
  }

  override readline(size: number | null = -1): string {
    this.checkOpen();
    this.checkReadable("not readable");
    const most = wholeNumber(size) ?? -1;
    return this.text(
      this.cursor.takeUntil((bytes, last) => {
        const end = lineEnd(bytes, this.newline, last);
        if (most < 0) return end;
        const cut = charactersEnd(bytes, most, this.newline, last);
        return end >= 0 && (cut < 0 || end < cut) ? end : cut;
      }),
    );
  }

  override next(): IteratorResult<string, undefined> {
    const step = super.next();
    this.telling = step.done === true;
    return step;
  }

  /** Returns how many characters were written. */
  override write(text: string): number {
    this.checkOpen();
    if (typeof text !== "string") {
      const given = text === null || text === undefined ? "None" : typeName(text);
      throw new TypeError(`write() argument must be str, not ${given}`);
    }
    this.checkWritable("not writable");
    const { newline, errors } = this.options;
    const ended = newline === "\r" || newline === "\r\n" ? text.replaceAll("\n", newline) : text;
    const bytes = encodeUtf8(ended, errors);
    this.cursor.skipAhead();
    if (bytes.length > 0) this.cursor.put(bytes);
    return countCharacters(text);
  }

  /** Goes to a place that `tell` has given; `seek(0, 2)` goes to the end. */
  seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (wholeNumber(offset) === null)
      throw new TypeError("'NoneType' object cannot be interpreted as an integer");
    if (whence !== 0 && whence !== 1 && whence !== 2)
      throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence !== 0 && offset !== 0) {
      const from = whence === 1 ? "cur" : "end";
      throw new UnsupportedOperation(`can't do nonzero ${from}-relative seeks`);
    }
    if (offset < 0) throw new ValueError(`negative seek position ${offset}`);
    this.telling = true;
    if (whence === 0) this.cursor.move(offset);
    else if (whence === 2) this.cursor.move(this.cursor.size());
    return this.cursor.at;
  }

  tell(): number {
    this.checkOpen();
    if (!this.telling) throw new OSError("telling position disabled by next() call");
    return this.cursor.at;
  }

  [REPR](): string {
    const { name, mode, encoding } = this;
    return `<_io.TextIOWrapper name='${name}' mode='${mode}' encoding='${encoding}'>`;
  }

  private get newline(): Newline {
    return this.options.newline;
  }

  private text(bytes: Uint8Array): string {
    const text = decodeUtf8(bytes, this.options.errors);
    return this.newline === null ? text.replaceAll(/\r\n?/g, "\n") : text;
  }
}

nameClasses("_io", { TextIOWrapper });
