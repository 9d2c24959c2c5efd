// Errors of the threading module. Python: library/threading.rst
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

/** The barrier was reset, aborted or not reached in time while somebody waited at it. */
export class BrokenBarrierError extends RuntimeError {}

nameClasses("threading", { BrokenBarrierError });
