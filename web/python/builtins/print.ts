// print() and input(), and the objects behind sys.stdout and sys.stderr.
// Python: library/functions.rst#print, #input
import type { Stream } from "../../wire/trace-event.ts";
import type { Blocking } from "../../wire/system-call.ts";
import type { Interpreter } from "../interpreter.ts";
import { readLine } from "../system.ts";
import { AttributeError, EOFError } from "./exceptions.ts";
import { Keywords } from "./keywords.ts";
import { REPR, str, typeName } from "./text.ts";

/** What CPython calls the type of an argument that its C refuses. */
const argumentName = (value: unknown): string => (value === null ? "None" : typeName(value));

/** A text stream of the process; what is written is told to the page at once. */
export class TextStream {
  readonly name: string;
  readonly mode = "w";
  readonly encoding = "utf-8";
  readonly closed = false;

  constructor(
    private readonly write_: (text: string) => void,
    stream: Stream,
  ) {
    this.name = `<${stream}>`;
  }

  /** Writes a text and returns its length. TypeError for anything but a text. */
  write(text: string): number {
    if (typeof text !== "string")
      throw new TypeError(`write() argument must be str, not ${argumentName(text)}`);
    this.write_(text);
    return text.length;
  }

  /** Writes one text behind the other; between them stands nothing. */
  writelines(texts: Iterable<string>): void {
    if (typeof Object(texts)[Symbol.iterator] !== "function")
      throw new TypeError(`'${typeName(texts)}' object is not iterable`);
    for (const text of texts) this.write(text);
  }

  /** Nothing is held back, so there is nothing to do. */
  flush(): void {}

  isatty(): boolean {
    return false;
  }

  writable(): boolean {
    return true;
  }

  readable(): boolean {
    return false;
  }

  [REPR](): string {
    const { name, mode, encoding } = this;
    return `<_io.TextIOWrapper name='${name}' mode='${mode}' encoding='${encoding}'>`;
  }
}

export function makeStream(interpreter: Interpreter, stream: Stream): TextStream {
  return new TextStream((text) => {
    // Looked at first: at the moment of a print, the Memory panel shows what was printed.
    interpreter.variables.look();
    interpreter.kernel.write(stream, text);
  }, stream);
}

interface Writable {
  write(text: string): unknown;
}

const isWritable = (value: unknown): value is Writable =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "write") === "function";

function separator(name: string, value: unknown, otherwise: string): string {
  if (value === undefined || value === null) return otherwise;
  if (typeof value === "string") return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}

const printKeywords = ["sep", "end", "file", "flush"];

/** print(…, kw({ sep, end, file, flush })): one write for the whole text, so lines of processes stay whole. */
export function makePrint(
  { kernel }: Interpreter,
  stdout: TextStream,
): (...args: unknown[]) => void {
  const print = (...args: unknown[]): void => {
    const last = args.at(-1);
    const values = last instanceof Keywords ? last.values : {};
    const shown = last instanceof Keywords ? args.slice(0, -1) : args;
    for (const name of Object.keys(values)) {
      if (!printKeywords.includes(name)) {
        throw new TypeError(`'${name}' is an invalid keyword argument for print()`);
      }
    }
    const file: unknown = values["file"] ?? stdout;
    if (!isWritable(file))
      throw new AttributeError(`'${typeName(file)}' object has no attribute 'write'`);
    const sep = separator("sep", values["sep"], " ");
    const end = separator("end", values["end"], "\n");
    file.write(shown.map(str).join(sep) + end);
  };
  // It blocks nobody; but on the simulated machine others may have to go on first.
  // oxlint-disable-next-line require-yield -- see above
  const body = function* (...args: unknown[]): Blocking<void> {
    print(...args);
  };
  return kernel.expose("print", body, print);
}

/** input(prompt): blocks until the reader has typed a line. EOFError at the end of input. */
export function makeInput(
  interpreter: Interpreter,
  stdout: TextStream,
): (prompt?: unknown) => string {
  return interpreter.kernel.expose("input", function* (prompt?: unknown): Blocking<string> {
    if (prompt !== undefined) stdout.write(str(prompt));
    const line = yield* readLine();
    if (line === null) throw new EOFError("EOF when reading a line");
    return line;
  });
}
