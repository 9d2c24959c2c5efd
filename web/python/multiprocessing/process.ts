// The Process class. An object of it describes a process; start() makes the machine run it.
// The blocking work stands in functions over the object's state, so that the library can call it from
// generators; the methods a program calls are made of them by `kernel.expose`.
// Python: Lib/multiprocessing/process.py, class BaseProcess
import { present } from "../../base/assert.ts";
import type { Pid, Seconds } from "../../base/units.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import { TooManyProcesses, type Blocking } from "../../wire/system-call.ts";
import {
  AssertionError,
  AttributeError,
  BlockingIOError,
  RuntimeError,
  ValueError,
} from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { MODULE, REPR, typeName } from "../builtins/text.ts";
import { bindArguments } from "../call.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { GETSTATE, SETSTATE } from "../pickle/tags.ts";
import * as system from "../system.ts";
import { writeImage } from "./image.ts";
import { readOptions } from "./process-options.ts";
import { processText } from "./process-text.ts";
import { DEFAULT_METHOD, type ProcessState, type ProcessTable } from "./process-state.ts";

/** What the bootstrapping check says, word for word as CPython: learners will look it up. */
const GUARD_MESSAGE = `
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.`;

export interface ProcessClasses {
  /** Looks at the private state of any Process object of this interpreter. */
  stateOf(process: object): ProcessState;
  /** The state of an object that stands for this process itself or for its parent. */
  adopt(process: object, state: ProcessState): void;
  readonly BaseProcess: new (...given: unknown[]) => object;
  /** Blocks until the child has ended or `timeout` seconds (null: for ever) went by. Woken by its end. */
  join(process: object, timeout: Seconds | null): Blocking<void>;
  terminate(process: object, signal: number): void;
  /** Notices children that have ended. */
  cleanup(): void;
}

export function defineProcess(interpreter: Interpreter, table: ProcessTable): ProcessClasses {
  const { kernel } = interpreter;
  const states = new WeakMap<object, ProcessState>();

  function stateOf(process: object): ProcessState {
    const state = states.get(process);
    if (!state) throw new RuntimeError("Process.__init__() not called");
    return state;
  }

  function open(process: object): ProcessState {
    const state = stateOf(process);
    if (state.closed) throw new ValueError("process object is closed");
    return state;
  }

  function assertChild(state: ProcessState, deed: string): void {
    if (state.parentPid !== kernel.pid)
      throw new AssertionError(`can only ${deed} a child process`);
  }

  /** The exit code if the child has ended, without blocking. */
  function poll(process: object, state: ProcessState): number | null {
    if (
      state.exitcode === null &&
      state.started &&
      state.pid !== null &&
      state.parentPid === kernel.pid
    ) {
      state.exitcode = kernel.poll(state.pid);
    }
    if (state.exitcode !== null) table.children.delete(process);
    return state.exitcode;
  }

  function cleanup(): void {
    for (const child of [...table.children]) poll(child, stateOf(child));
  }

  function* join(process: object, timeout: Seconds | null): Blocking<void> {
    const state = open(process);
    assertChild(state, "join");
    if (!state.started) throw new AssertionError("can only join a started process");
    const pid = present(state.pid, "pid of a started process");
    if (poll(process, state) === null && (timeout === null || timeout > 0)) {
      interpreter.variables.look();
      yield* system.wait([{ kind: "process", pid }], timeout, {
        what: "Process.join",
        on: state.name,
      });
      poll(process, state);
    }
    if (state.exitcode === null || state.joined) return;
    state.joined = true;
    kernel.note({ kind: "join", child: pid });
  }

  function* start(process: object, own: StartMethod | null): Blocking<void> {
    const state = open(process);
    if (state.started) throw new AssertionError("cannot start a process twice");
    if (state.parentPid !== kernel.pid) {
      throw new AssertionError("can only start a process object created by current process");
    }
    if (stateOf(table.current).daemon)
      throw new AssertionError("daemonic processes are not allowed to have children");
    cleanup();
    const method = own ?? table.method ?? DEFAULT_METHOD;
    if (method !== "fork" && table.inheriting) throw new RuntimeError(GUARD_MESSAGE);
    const pid = yield* launch(process, state, method);
    state.pid = pid;
    state.started = true;
    table.children.add(process);
  }

  function* launch(process: object, state: ProcessState, method: StartMethod): Blocking<Pid> {
    const current = stateOf(table.current);
    const preparation = {
      method,
      chosen: table.method,
      parentPid: kernel.pid,
      parentName: current.name,
      parentIdentity: current.identity,
    };
    const image = writeImage(interpreter, { role: "process", ...preparation }, process);
    interpreter.variables.look();
    try {
      let ppid = kernel.pid;
      if (method === "forkserver") {
        table.forkServer ??= yield* system.spawn({
          name: "forkserver",
          method: "spawn",
          daemon: true,
          ppid,
          image: writeImage(interpreter, { role: "forkserver", ...preparation }, null),
        });
        ppid = table.forkServer;
      }
      return yield* system.spawn({ name: state.name, method, daemon: state.daemon, ppid, image });
    } catch (error) {
      if (!(error instanceof TooManyProcesses)) throw error;
      throw new BlockingIOError(11, `Resource temporarily unavailable: ${error.message}`);
    }
  }

  function terminate(process: object, signal: number): void {
    const state = open(process);
    if (!state.started || state.pid === null) {
      throw new AttributeError(
        `'NoneType' object has no attribute '${signal === 9 ? "kill" : "terminate"}'`,
      );
    }
    if (poll(process, state) !== null) return;
    kernel.note({ kind: "signal", target: state.pid, signal });
    kernel.signal(state.pid, signal);
  }

  class BaseProcess {
    constructor(...given: unknown[]) {
      const { target, args, kwargs, name, daemon } = readOptions(given);
      const parent = stateOf(table.current);
      table.made += 1;
      const identity = [...parent.identity, table.made];
      states.set(this, {
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
      if (state.closed) return;
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

    get daemon(): boolean {
      return stateOf(this).daemon;
    }
    set daemon(value: boolean) {
      const state = open(this);
      if (state.started) throw new AssertionError("process has already started");
      state.daemon = value;
    }

    get authkey(): Uint8Array {
      return stateOf(this).authkey;
    }
    set authkey(value: Uint8Array) {
      stateOf(this).authkey = Uint8Array.from(value);
    }

    get exitcode(): number | null {
      const state = open(this);
      if (this === table.current) return null;
      assertChild(state, "test");
      return poll(this, state);
    }

    get pid(): Pid | null {
      const state = open(this);
      return this === table.current ? kernel.pid : state.pid;
    }
    get ident(): Pid | null {
      return this.pid;
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
      return { ...stateOf(this), started: false, pid: null };
    }

    [SETSTATE](state: ProcessState): void {
      states.set(this, state);
    }
  }
  Object.defineProperty(BaseProcess, MODULE, { value: "multiprocessing.process" });

  exposeMethods(kernel, BaseProcess.prototype, {
    *run(this: object): Blocking<unknown> {
      const { target, args, kwargs } = stateOf(this);
      if (target === null) return undefined;
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
      // Contexts put one of the three names on their class, or nothing.
      yield* start(
        this,
        (Reflect.get(this.constructor, START_METHOD) ?? null) as StartMethod | null,
      );
    },
    *join(this: object, ...given: unknown[]): Blocking<void> {
      const timeout = optional("join", ["timeout"], given)["timeout"] ?? null;
      if (timeout !== null && typeof timeout !== "number") {
        throw new TypeError(
          `'${typeName(timeout)}' object cannot be interpreted as a number of seconds`,
        );
      }
      yield* join(this, timeout);
    },
  });

  return {
    stateOf,
    adopt: (process, state) => states.set(process, state),
    BaseProcess,
    join,
    terminate,
    cleanup,
  };
}

/** On a context's Process class: its start method. */
export const START_METHOD = Symbol("start method");
