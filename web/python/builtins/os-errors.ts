// OSError and its subclasses. The class of an error follows from its number, as in CPython.
// Python: library/exceptions.rst#os-exceptions; Objects/exceptions.c, oserror_parse_args
import { DESCRIBE, Exception, hide } from "./base-exception.ts";
import { repr, str } from "./text.ts";

/** `new OSError(errno, text, filename?)` or with any other arguments. */
export class OSError extends Exception {
  /** The file that it is about, and the second one, as of a rename. They are not among `args`. */
  declare readonly filename: unknown;
  declare readonly filename2: unknown;

  constructor(...given: unknown[]) {
    super(...given);
    const parts = partsOf(this.args);
    const { filename = null, filename2 = null } = parts ?? {};
    hide(this, "filename", filename);
    hide(this, "filename2", filename2);
    if (filename !== null) hide(this, "args", this.args.slice(0, 2));
    const made = byNumber.get(parts?.errno);
    if (new.target === OSError && made) Object.setPrototypeOf(this, made.prototype);
  }

  override [DESCRIBE](args: readonly unknown[]): string {
    const parts = partsOf(args);
    if (!parts) return super[DESCRIBE](args);
    const { errno, strerror, filename, filename2 } = parts;
    const files = [filename, filename2].filter((file) => file !== null).map(repr);
    return [`[Errno ${str(errno)}] ${str(strerror)}`, files.join(" -> ")]
      .filter((part) => part !== "")
      .join(": ");
  }

  get errno(): unknown {
    return partsOf(this.args)?.errno ?? null;
  }
  get strerror(): unknown {
    return partsOf(this.args)?.strerror ?? null;
  }
}

/** What two to five arguments say; null for any other number of them. The fourth is for Windows. */
function partsOf(args: readonly unknown[]) {
  if (args.length < 2 || args.length > 5) return null;
  const [errno, strerror, filename = null, , filename2 = null] = args;
  return { errno, strerror, filename, filename2 };
}

export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}

/** The numbers are Linux's. */
const byNumber = new Map<unknown, typeof OSError>([
  [1, PermissionError],
  [2, FileNotFoundError],
  [3, ProcessLookupError],
  [4, InterruptedError],
  [10, ChildProcessError],
  [11, BlockingIOError],
  [13, PermissionError],
  [17, FileExistsError],
  [20, NotADirectoryError],
  [21, IsADirectoryError],
  [32, BrokenPipeError],
  [103, ConnectionAbortedError],
  [104, ConnectionResetError],
  [108, BrokenPipeError],
  [110, TimeoutError],
  [111, ConnectionRefusedError],
  [114, BlockingIOError],
  [115, BlockingIOError],
]);

/** Each by its name. IOError and EnvironmentError are older names of the first. */
export const osErrors = {
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} as const;
