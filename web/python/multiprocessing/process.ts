// The Process class. An object of it describes a process; start() makes the machine run it.
// Python: Lib/multiprocessing/process.py, class BaseProcess
import type { Pid, Seconds } from "../../base/units.ts";
import type { Blocking } from "../../wire/system-call.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import { AssertionError, AttributeError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { REPR, typeName } from "../builtins/text.ts";
import { isTrue } from "../builtins/truth.ts";
import { bindArguments } from "../call.ts";
import { exposeMethods, refuseArguments } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { GETSTATE, SETSTATE } from "../pickle/tags.ts";
import type { ProcessControl } from "./process-control.ts";
import { readOptions } from "./process-options.ts";
import type { ProcessState, ProcessTable } from "./process-state.ts";
import { processText } from "./process-text.ts";

/** The class, as a program gets it from a context. */
export type ProcessClass = new (...given: unknown[]) => object;

export function defineProcess(
  interpreter: Interpreter,
  table: ProcessTable,
  control: ProcessControl,
): ProcessClass {
  const { kernel } = interpreter;
  const { stateOf, open, adopt, poll, start, join, terminate } = control;

  class BaseProcess {
    constructor(...given: unknown[]) {
      const parent = stateOf(table.current);
      // What is refused for its arguments has its number all the same.
      const { target, args, kwargs, name, daemon } = readOptions(given, () => (table.made += 1));
      const identity = [...parent.identity, table.made];
      adopt(this, {
        name: name ?? `${this.constructor.name}-${identity.join(":")}`,
        identity,
        target,
        args,
        kwargs,
        daemon: daemon ?? parent.daemon,
        authkey: parent.authkey,
        parentPid: kernel.pid,
        parentName: parent.name,
        pid: null,
        started: false,
        exitcode: null,
        joined: false,
        closed: false,
      });
    }

    terminate(): void {
      terminate(this, 15);
    }

    kill(): void {
      terminate(this, 9);
    }

    is_alive(): boolean {
      const state = open(this);
      if (this === table.current) return true;
      if (state.parentPid !== kernel.pid) throw new AssertionError("can only test a child process");
      return state.started && poll(this, state) === null;
    }

    close(): void {
      const state = stateOf(this);
      // MainProcess can't be closed; CPython passes over it.
      if (state.closed || state.parentPid === null) return;
      if (state.started && poll(this, state) === null) {
        throw new ValueError(
          "Cannot close a process while it is still running. You should first call join() or terminate().",
        );
      }
      state.closed = true;
      table.children.delete(this);
    }

    get name(): string {
      return stateOf(this).name;
    }
    set name(value: string) {
      if (typeof value !== "string") throw new AssertionError("name must be a string");
      stateOf(this).name = value;
    }

    get daemon(): unknown {
      return stateOf(this).daemon;
    }
    set daemon(value: unknown) {
      const state = stateOf(this);
      // One that was closed has forgotten that it was started.
      if (state.started && !state.closed) throw new AssertionError("process has already started");
      state.daemon = value;
    }

    get authkey(): Uint8Array {
      return stateOf(this).authkey;
    }
    set authkey(value: Uint8Array) {
      stateOf(this).authkey = Uint8Array.from(value);
    }

    get exitcode(): number | null {
      return poll(this, open(this));
    }

    get pid(): Pid | null {
      const state = open(this);
      return this === table.current ? kernel.pid : state.pid;
    }

    get sentinel(): number {
      const state = open(this);
      if (!state.started || state.pid === null) throw new ValueError("process not started");
      return state.pid;
    }

    [REPR](): string {
      const state = stateOf(this);
      const mine = state.parentPid === kernel.pid;
      return processText(this.constructor.name, state, {
        isCurrent: this === table.current,
        isMine: mine,
        exitcode: mine ? poll(this, state) : null,
      });
    }

    [GETSTATE](): ProcessState {
      const state = stateOf(this);
      if (table.spawning === null)
        throw new TypeError(
          "Pickling an AuthenticationString object is disallowed for security reasons",
        );
      // What CPython trips over is a weak reference inside the object that waits for the process.
      if (state.started && table.spawning !== "fork")
        throw new TypeError("cannot pickle 'weakref.ReferenceType' object");
      return { ...state };
    }

    [SETSTATE](state: ProcessState): void {
      adopt(this, state);
    }
  }
  nameClasses("multiprocessing.process", { BaseProcess });
  // One property under two names: set under either, CPython speaks of pid.
  const { pid } = Object.getOwnPropertyDescriptors(BaseProcess.prototype);
  Object.defineProperty(BaseProcess.prototype, "ident", pid);

  exposeMethods(kernel, BaseProcess.prototype, {
    *run(this: object): Blocking<unknown> {
      const { target, args, kwargs, started } = stateOf(this);
      // In the child, which has the state from before the start, it is not.
      if (started)
        throw new AttributeError(`'${typeName(this)}' object has no attribute '_target'`);
      if (!isTrue(target)) return undefined;
      if (typeof target !== "function")
        throw new TypeError(`'${typeName(target)}' object is not callable`);
      const result = yield* kernel.invoke(
        target,
        undefined,
        bindArguments(interpreter.program, target, args, kwargs),
      );
      // An async function goes on after this call: whoever runs the process awaits it.
      return result instanceof Promise ? result : undefined;
    },
    *start(this: object): Blocking<void> {
      yield* start(this, startMethodOf(this));
    },
    *join(this: object, ...given: unknown[]): Blocking<void> {
      const { timeout = null } = optional("BaseProcess.join", ["timeout"], given, 1);
      const state = stateOf(this);
      // CPython looks at the timeout once it has to wait.
      const waits = state.started && !state.closed && poll(this, state) === null;
      yield* join(this, waits ? readTimeout(timeout) : null);
    },
  });

  refuseArguments(kernel, BaseProcess, ["run", "start", "is_alive", "terminate", "kill", "close"]);
  return BaseProcess;
}

/** TypeError unless it is seconds or null, in the words of CPython, which adds them to the time. */
function readTimeout(timeout: unknown): Seconds | null {
  if (timeout === null || typeof timeout === "number") return timeout;
  if (typeof timeout === "boolean") return Number(timeout);
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(timeout)}'`);
}

/** On a context's Process class: its start method. */
export const START_METHOD = Symbol("start method");

/** The start method of the context whose class it is; null for the default context's. */
export function startMethodOf(process: object): StartMethod | null {
  // Contexts put one of the three names on their class, or nothing.
  return (Reflect.get(process.constructor, START_METHOD) ?? null) as StartMethod | null;
}
