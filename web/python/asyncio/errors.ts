// Errors of the asyncio module. Its TimeoutError is the built-in one.
// Python: library/asyncio-exceptions.rst; Lib/asyncio/exceptions.py
import { BaseException, Exception } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

/** A task was cancelled. No Exception, so that a program which handles those lets it pass. */
export class CancelledError extends BaseException {}
/** A future has no result yet, or has one already. */
export class InvalidStateError extends Exception {}
/** There was nothing to get at once. */
export class QueueEmpty extends Exception {}
/** There was no room to put at once. */
export class QueueFull extends Exception {}

nameClasses("asyncio.exceptions", { CancelledError, InvalidStateError });
nameClasses("asyncio.queues", { QueueEmpty, QueueFull });
