// Future: the result of a call that may not be there yet.
// Python: Lib/concurrent/futures/_base.py, class Future
import type { Blocking } from "../../wire/system-call.ts";
import { requires, takesOnlySelf } from "../builtins/arity.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR, repr, typeName } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { raise } from "../multiprocessing/pool/errors.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling } from "../threading/guard.ts";
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

    constructor(...given: unknown[]) {
      takesOnlySelf("Future.__init__", given);
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
      if (core.state !== "PENDING" && core.state !== "CANCELLED") {
        const text = `Future ${Number(address(this))} in unexpected state: ${core.state}\n`;
        kernel.write("stderr", text);
        throw new RuntimeError("Future in unexpected state");
      }
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

    [GETSTATE](): never {
      return refusePickling("RLock");
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
      const { timeout } = optional("Future.result", ["timeout"], given, 1);
      const core = this[CORE];
      yield* core.wait(timeout, told("result"));
      if (core.error === null) return core.value;
      if (core.error instanceof Error) raise(core.error);
      throw new TypeError("exceptions must derive from BaseException");
    },
    *exception(this: Future, ...given: unknown[]): Blocking<unknown> {
      const { timeout } = optional("Future.exception", ["timeout"], given, 1);
      yield* this[CORE].wait(timeout, told("exception"));
      return this[CORE].error;
    },
    *cancel(this: Future): Blocking<boolean> {
      return yield* this[CORE].cancel();
    },
    *add_done_callback(this: Future, ...given: unknown[]): Blocking<void> {
      const [fn] = requires("Future.add_done_callback", ["fn"], given);
      yield* this[CORE].whenDone(fn);
    },
    *set_result(this: Future, ...given: unknown[]): Blocking<void> {
      const [result] = requires("Future.set_result", ["result"], given);
      yield* finish(this, result, null);
    },
    *set_exception(this: Future, ...given: unknown[]): Blocking<void> {
      const [exception] = requires("Future.set_exception", ["exception"], given);
      yield* finish(this, null, exception ?? null);
    },
  });
  return Future;
}
