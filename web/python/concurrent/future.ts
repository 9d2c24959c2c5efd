// Future: the result of a call that may not be there yet.
// Python: Lib/concurrent/futures/_base.py, class Future
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR, repr, typeName } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { secondsOf } from "../multiprocessing/connection/arguments.ts";
import { raise } from "../multiprocessing/pool/errors.ts";
import { formatException } from "../traceback.ts";
import { InvalidStateError } from "./errors.ts";
import { FutureCore } from "./future-core.ts";

export const CORE = Symbol("core of a future");

export interface Future {
  readonly [CORE]: FutureCore;
}

export type FutureClass = new () => Future;

const told = (method: string) => ({ what: `Future.${method}`, on: "a future" });

export function defineFuture(interpreter: Interpreter): FutureClass {
  const { kernel } = interpreter;

  /** An error in a callback goes to stderr, as CPython's logging shows it. */
  function showError(future: object, error: unknown): void {
    const text = formatException(error, (one) => kernel.frames(one), interpreter.mainName);
    kernel.write("stderr", `exception calling callback for ${repr(future)}\n${text}`);
  }

  class Future implements Future {
    declare readonly [CORE]: FutureCore;

    constructor() {
      const core = new FutureCore(interpreter, this, showError);
      Object.defineProperty(this, CORE, { value: core });
    }

    cancelled(): boolean {
      return this[CORE].cancelled;
    }

    running(): boolean {
      return this[CORE].state === "RUNNING";
    }

    done(): boolean {
      return this[CORE].done;
    }

    set_running_or_notify_cancel(): boolean {
      const core = this[CORE];
      if (core.state !== "PENDING" && core.state !== "CANCELLED")
        throw new RuntimeError("Future in unexpected state");
      return core.begin();
    }

    [REPR](): string {
      const { state, error, value } = this[CORE];
      const shown = state.startsWith("CANCELLED") ? "cancelled" : state.toLowerCase();
      const end =
        state !== "FINISHED"
          ? ""
          : error === null
            ? ` returned ${typeName(value)}`
            : ` raised ${typeName(error)}`;
      return `<Future at ${address(this)} state=${shown}${end}>`;
    }
  }
  nameClasses("concurrent.futures._base", { Future });

  function* finish(future: Future, value: unknown, error: unknown): Blocking<void> {
    const core = future[CORE];
    if (core.done) throw new InvalidStateError(`${core.state}: ${repr(future)}`);
    yield* core.finish(value, error);
  }

  exposeMethods(kernel, Future.prototype, {
    *result(this: Future, ...given: unknown[]): Blocking<unknown> {
      const { timeout } = optional("result", ["timeout"], given);
      const core = this[CORE];
      yield* core.wait(secondsOf(timeout), told("result"));
      return core.error === null ? core.value : raise(core.error);
    },
    *exception(this: Future, ...given: unknown[]): Blocking<unknown> {
      const { timeout } = optional("exception", ["timeout"], given);
      yield* this[CORE].wait(secondsOf(timeout), told("exception"));
      return this[CORE].error;
    },
    *cancel(this: Future): Blocking<boolean> {
      return yield* this[CORE].cancel();
    },
    *add_done_callback(this: Future, fn: AnyFunction): Blocking<void> {
      yield* this[CORE].whenDone(fn);
    },
    *set_result(this: Future, result: unknown): Blocking<void> {
      yield* finish(this, result, null);
    },
    *set_exception(this: Future, exception: unknown): Blocking<void> {
      yield* finish(this, null, exception);
    },
  });
  return Future;
}
