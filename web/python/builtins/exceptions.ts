// Python's built-in exceptions as JavaScript classes, in CPython's hierarchy as far as JavaScript allows:
// Exception is Error, TypeError is JavaScript's own, NameError is ReferenceError, and RecursionError also
// stands for the RangeError of an overflown stack (see traceback.ts).
// Python: library/exceptions.rst

import { nameClasses } from "./name-classes.ts";
import { repr, str } from "./text.ts";

function isCause(value: unknown): value is ErrorOptions {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "cause";
}

// ErrorOptions belongs to ES2022, which lib.es2022.error declares; named here for the reader.
interface ErrorOptions {
  readonly cause?: unknown;
}

/** Makes an exception's text of its arguments; a symbol, so that no name of a reader's subclass meets it. */
const DESCRIBE = Symbol("describe");

/**
 * Base of the exceptions that JavaScript does not have. Takes any arguments, as Python does: `args` holds
 * them, and the text is the one argument's `str()`, or the tuple's `repr()` for several. A last argument
 * `{ cause }` is JavaScript's way to say `raise … from cause`.
 */
export class PythonException extends Error {
  declare readonly args: readonly unknown[];

  constructor(...given: unknown[]) {
    const last = given.at(-1);
    const args = isCause(last) ? given.slice(0, -1) : given;
    super();
    Object.defineProperty(this, "args", { value: args, writable: true, configurable: true });
    Object.defineProperty(this, "message", {
      value: this[DESCRIBE](args),
      writable: true,
      configurable: true,
    });
    if (isCause(last))
      Object.defineProperty(this, "cause", {
        value: last.cause,
        writable: true,
        configurable: true,
      });
  }

  [DESCRIBE](args: readonly unknown[]): string {
    return args.length === 1
      ? str(args[0])
      : args.length === 0
        ? ""
        : `(${args.map(repr).join(", ")})`;
  }
}

export class SystemExit extends PythonException {
  /** What `sys.exit` was given; null for nothing. */
  get code(): unknown {
    return this.args.length === 0 ? null : this.args.length === 1 ? this.args[0] : [...this.args];
  }
}
export class KeyboardInterrupt extends PythonException {}
export class ArithmeticError extends PythonException {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends PythonException {}
export class AttributeError extends PythonException {}
export class BufferError extends PythonException {}
export class EOFError extends PythonException {}
export class ImportError extends PythonException {}
export class ModuleNotFoundError extends ImportError {}
export class LookupError extends PythonException {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {}
export class MemoryError extends PythonException {}
export class RuntimeError extends PythonException {}
export class NotImplementedError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
export class StopIteration extends PythonException {
  get value(): unknown {
    return this.args[0] ?? null;
  }
}
export class ValueError extends PythonException {}
export class UnicodeError extends ValueError {}

/** Bytes that are no text: `new UnicodeDecodeError(encoding, bytes, start, end, reason)`. */
export class UnicodeDecodeError extends UnicodeError {
  override [DESCRIBE](args: readonly unknown[]): string {
    const [encoding, bytes, start, end, reason] = args;
    const from = Number(start);
    const last = Number(end) - 1;
    const one = bytes instanceof Uint8Array ? (bytes[from] ?? 0) : 0;
    const where =
      from === last
        ? `byte 0x${one.toString(16).padStart(2, "0")} in position ${from}`
        : `bytes in position ${from}-${last}`;
    return `'${str(encoding)}' codec can't decode ${where}: ${str(reason)}`;
  }
}

/** A character that bytes can't stand for: `new UnicodeEncodeError(encoding, text, start, end, reason)`. */
export class UnicodeEncodeError extends UnicodeError {
  override [DESCRIBE](args: readonly unknown[]): string {
    const [encoding, text, start, , reason] = args;
    const character = Array.from(str(text))[Number(start)] ?? "";
    const shown = repr(character).slice(1, -1);
    return `'${str(encoding)}' codec can't encode character '${shown}' in position ${str(start)}: ${str(reason)}`;
  }
}

/** `new OSError(errno, text, filename?)` or with any other arguments. */
export class OSError extends PythonException {
  override [DESCRIBE](args: readonly unknown[]): string {
    if (args.length < 2) return super[DESCRIBE](args);
    const [errno, text, filename] = args;
    const head = `[Errno ${str(errno)}] ${str(text)}`;
    return filename === undefined || filename === null ? head : `${head}: ${repr(filename)}`;
  }
  get errno(): number | null {
    return this.args.length >= 2 && typeof this.args[0] === "number" ? this.args[0] : null;
  }
  get strerror(): unknown {
    return this.args.length >= 2 ? this.args[1] : null;
  }
  get filename(): unknown {
    return this.args.length >= 3 ? this.args[2] : null;
  }
}
export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}

const own = {
  SystemExit,
  KeyboardInterrupt,
  ArithmeticError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  RuntimeError,
  NotImplementedError,
  RecursionError,
  StopIteration,
  ValueError,
  UnicodeError,
  UnicodeDecodeError,
  UnicodeEncodeError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} as const;

nameClasses("builtins", own);

/** All built-in exceptions by the name that a program uses. */
export const exceptions: Readonly<Record<string, unknown>> = {
  ...own,
  BaseException: Error,
  Exception: Error,
  NameError: ReferenceError,
  IOError: OSError,
  EnvironmentError: OSError,
};
