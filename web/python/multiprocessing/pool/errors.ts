// Errors that come from a pool. Python: Lib/multiprocessing/pool.py
import { Exception } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { repr } from "../../builtins/text.ts";

/** The cause of an error that a worker raised: its text is the traceback there. */
export class RemoteTraceback extends Exception {}

/** A result, or an error, that could not be pickled. */
export class MaybeEncodingError extends Exception {
  constructor(error: unknown, value: unknown) {
    const [exc, shown] = [repr(error), repr(value)];
    super(exc, shown);
    Object.defineProperty(this, "message", {
      value: `Error sending result: '${shown}'. Reason: '${exc}'`,
      writable: true,
      configurable: true,
    });
  }

  /** `repr()` of the error that pickling raised. */
  get exc(): unknown {
    return this.args[0];
  }

  /** `repr()` of what could not be pickled. */
  get value(): unknown {
    return this.args[1];
  }
}

nameClasses("multiprocessing.pool", { RemoteTraceback, MaybeEncodingError });

/** The error of a worker as the parent raises it: it shows the worker's traceback as its cause. */
export function withRemoteTraceback(error: unknown, traceback: string): unknown {
  if (!(error instanceof Error)) return error;
  const cause = new RemoteTraceback(`\n"""\n${traceback}"""`);
  // It was raised nowhere: no line of this process belongs to it.
  Object.defineProperty(cause, "stack", { value: "", writable: true, configurable: true });
  Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
  return error;
}

/** Raises an error where the caller stands, wherever it was made. */
export function raise(error: unknown): never {
  if (error instanceof Error) {
    const { stack } = new Error();
    Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
  }
  throw error;
}
