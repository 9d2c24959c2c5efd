// Python's built-in exceptions as JavaScript classes, in CPython's hierarchy as far as JavaScript allows: TypeError is
// JavaScript's own, NameError is ReferenceError, and RecursionError also stands for an overflown stack.
// Python: library/exceptions.rst
import { BaseException, countAs, DESCRIBE, Exception, ValueError } from "./base-exception.ts";
import { setClassNames } from "./class-names.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.ts";
import { osErrors } from "./os-errors.ts";
import { isStackOverflow } from "./stack-overflow.ts";
import { repr, STR, str } from "./text.ts";

export { BaseException, Exception, ValueError } from "./base-exception.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.ts";
export * from "./os-errors.ts";

export class SystemExit extends BaseException {
  /** What `sys.exit` was given; null for nothing. */
  get code(): unknown {
    return this.args.length === 0 ? null : this.args.length === 1 ? this.args[0] : [...this.args];
  }
}
export class KeyboardInterrupt extends BaseException {}
export class ArithmeticError extends Exception {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class AttributeError extends Exception {}
export class BufferError extends Exception {}
export class EOFError extends Exception {}
export class ImportError extends Exception {}
export class ModuleNotFoundError extends ImportError {}
export class LookupError extends Exception {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {
  /** A key is shown as it would be written, so that an empty one is seen. */
  [STR](): string {
    return this.args.length === 1 ? repr(this.args[0]) : this.message;
  }
}
export class MemoryError extends Exception {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
export class StopIteration extends Exception {
  get value(): unknown {
    return this.args[0] ?? null;
  }
}
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

countAs(RuntimeError, isStackOverflow);
countAs(RecursionError, isStackOverflow);

const own = {
  BaseException,
  BaseExceptionGroup,
  Exception,
  ExceptionGroup,
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
  ...osErrors,
} as const;

setClassNames("builtins", own);

/** All built-in exceptions by the name that a program uses. */
export const exceptions: Readonly<Record<string, unknown>> = {
  ...own,
  NameError: ReferenceError,
  IOError: osErrors.OSError,
  EnvironmentError: osErrors.OSError,
};
