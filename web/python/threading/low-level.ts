// The module _thread: threads without an object, which nobody waits for, and locks.
// Python: Modules/_threadmodule.c
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { RuntimeError, SystemExit } from "../builtins/exceptions.ts";
import { repr } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { TIMEOUT_MAX } from "./guard.ts";
import { identOf } from "./idents.ts";
import { spread } from "./thread.ts";
import { untilDone, type ThreadTable } from "./thread-table.ts";

export function makeLowLevel(
  interpreter: Interpreter,
  table: ThreadTable,
  Lock: new (...given: unknown[]) => object,
): Module {
  const { kernel, program } = interpreter;

  function start_new_thread(...given: unknown[]): number {
    const [target, args, kwargs] = given;
    if (given.length < 2) {
      throw new TypeError(`start_new_thread expected at least 2 arguments, got ${given.length}`);
    }
    if (given.length > 3)
      throw new TypeError(`start_new_thread expected at most 3 arguments, got ${given.length}`);
    if (typeof target !== "function") throw new TypeError("first arg must be callable");
    if (!Array.isArray(args)) throw new TypeError("2nd arg must be a tuple");
    if (kwargs !== undefined && (typeof kwargs !== "object" || kwargs === null))
      throw new TypeError("optional 3rd arg must be a dictionary");
    const called = target as AnyFunction; // what it takes is its own affair
    const named = { ...kwargs };
    const tid = table.launchBare(program.qualnameOf(called), () => run(called, args, named));
    return identOf(kernel.pid, tid);
  }

  function* run(
    called: AnyFunction,
    given: readonly unknown[],
    kwargs: Readonly<Record<string, unknown>>,
  ): Blocking<void> {
    try {
      const { target, args } = spread(interpreter, called, given, kwargs);
      yield* untilDone(yield* kernel.invoke(target, undefined, args));
    } catch (error) {
      table.showError(error, `Exception ignored in thread started by: ${repr(called)}\n`, called);
    }
  }

  return {
    start_new_thread,
    allocate_lock: (...given: unknown[]) => new Lock(...given),
    LockType: Lock,
    get_ident: () => identOf(kernel.pid, kernel.threads.current()),
    get_native_id: () => identOf(kernel.pid, kernel.threads.current()),
    exit() {
      throw new SystemExit();
    },
    TIMEOUT_MAX,
    error: RuntimeError,
  };
}
