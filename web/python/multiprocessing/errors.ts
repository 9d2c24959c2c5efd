// Errors of the multiprocessing module. Python: Lib/multiprocessing/context.py
import { Exception } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

export class ProcessError extends Exception {}
/** The message that did not fit is its first argument. */
export class BufferTooShort extends ProcessError {}
export class TimeoutError extends ProcessError {}
export class AuthenticationError extends ProcessError {}

export const processErrors = { ProcessError, BufferTooShort, TimeoutError, AuthenticationError };
nameClasses("multiprocessing.context", processErrors);
