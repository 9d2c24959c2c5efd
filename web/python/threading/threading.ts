// The modules threading and _thread, and the threads of a process as the rest of the library needs them.
// Python: Lib/threading.py
import type { Interpreter, Module } from "../interpreter.ts";
import { BrokenBarrierError } from "./errors.ts";
import { TIMEOUT_MAX } from "./guard.ts";
import { labelling } from "./label.ts";
import { defineLocal } from "./local.ts";
import { makeLowLevel } from "./low-level.ts";
import { defineSynchronization, type Synchronization } from "./synchronization.ts";
import { defineThread } from "./thread.ts";
import type { ThreadClasses } from "./thread-table.ts";
import { defineTimer } from "./timer.ts";

export interface Threading {
  readonly threading: Module;
  /** The module _thread. */
  readonly lowLevel: Module;
  readonly classes: ThreadClasses;
  readonly synchronization: Synchronization;
}

export function makeThreading(interpreter: Interpreter): Threading {
  const table = interpreter.threads;
  const classes = defineThread(interpreter, table);
  const { Thread } = classes;
  const synchronization = defineSynchronization(interpreter, labelling(interpreter.kernel));
  const lowLevel = makeLowLevel(interpreter, table, synchronization.Lock);
  const { get_ident, get_native_id } = lowLevel;
  /** Shows the error of a thread, given as an object with these fields, as CPython's does. */
  const excepthook = (args: { exc_value?: unknown; thread?: { name: string } | null }): void => {
    const { exc_value, thread } = args;
    table.showError(exc_value, `Exception in thread ${thread?.name ?? "<unknown>"}:\n`);
  };
  table.ownHook = excepthook;
  const threading = {
    Thread,
    Timer: defineTimer(interpreter, Thread, synchronization.Event),
    ...synchronization,
    BrokenBarrierError,
    local: defineLocal(table),
    current_thread: () => table.current(),
    main_thread: () => table.main(),
    active_count: () => table.alive().length,
    enumerate: () => table.alive(),
    get_ident,
    get_native_id,
    TIMEOUT_MAX,
    excepthook,
  };
  return { threading, lowLevel, classes, synchronization };
}
