// Errors of concurrent.futures. Python: Lib/concurrent/futures/_base.py and process.py
import { Exception, RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

/** The future was cancelled. */
export class CancelledError extends Exception {}
/** Not possible in the state that the future is in. */
export class InvalidStateError extends Exception {}
/** An executor that can't work any more. */
export class BrokenExecutor extends RuntimeError {}
/** A worker has ended without being told to. */
export class BrokenProcessPool extends BrokenExecutor {}
/** A thread of an executor could not be made ready for its work. */
export class BrokenThreadPool extends BrokenExecutor {}
/** The cause of an error that a worker raised: its text is the traceback there. */
export class RemoteTraceback extends Exception {}

nameClasses("concurrent.futures._base", { CancelledError, InvalidStateError, BrokenExecutor });
nameClasses("concurrent.futures.thread", { BrokenThreadPool });
nameClasses("concurrent.futures.process", { BrokenProcessPool, _RemoteTraceback: RemoteTraceback });

/** The error of a worker: it shows the worker's traceback as its cause. */
export function causedThere(error: unknown, traceback: string): unknown {
  if (!(error instanceof Error)) return error;
  const cause = new RemoteTraceback(`\n"""\n${traceback}"""`);
  // It was raised nowhere: no line of this process belongs to it.
  Object.defineProperty(cause, "stack", { value: "", writable: true, configurable: true });
  Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
  return error;
}
