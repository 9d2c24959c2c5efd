// What can be done to a process, over the state of its object: start it, look at it, wait for it, end it.
// What blocks is a generator, so that the library itself can wait inside one.
// Python: Lib/multiprocessing/process.py, BaseProcess and _cleanup; popen_spawn_posix.py
import { present } from "../../base/assert.ts";
import type { Pid, Seconds } from "../../base/units.ts";
import { TooManyProcesses, type Blocking } from "../../wire/system-call.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import {
  AssertionError,
  AttributeError,
  BlockingIOError,
  RuntimeError,
  ValueError,
} from "../builtins/exceptions.ts";
import { isTrue } from "../builtins/truth.ts";
import type { Interpreter } from "../interpreter.ts";
import * as system from "../system.ts";
import { type Preparation, writeImage } from "./image.ts";
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

export interface ProcessControl {
  /** The private state of a Process object of this interpreter. */
  stateOf(process: object): ProcessState;
  /** The same; ValueError once the object was closed. */
  open(process: object): ProcessState;
  /** Gives an object its state: one that was copied, or that stands for this process or its parent. */
  adopt(process: object, state: ProcessState): void;
  /** AssertionError unless this process made it. */
  assertChild(state: ProcessState, deed: string): void;
  /** The exit code of a child if it has ended. */
  poll(process: object, state: ProcessState): number | null;
  /** Blocks while the machine has no worker ready and while the child takes its image in. */
  start(process: object, own: StartMethod | null): Blocking<void>;
  /** Blocks until the child has ended or `timeout` seconds (null: for ever) went by. Woken by its end. */
  join(process: object, timeout: Seconds | null): Blocking<void>;
  terminate(process: object, signal: number): void;
  /** Notices children that have ended. */
  cleanup(): void;
}

export function controlProcesses(interpreter: Interpreter, table: ProcessTable): ProcessControl {
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
    for (const child of Array.from(table.children)) poll(child, stateOf(child));
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
    if (isTrue(stateOf(table.current).daemon))
      throw new AssertionError("daemonic processes are not allowed to have children");
    cleanup();
    // CPython settles on its default when it first needs one, be it to tell a spawned child.
    if (own !== "fork") table.method ??= DEFAULT_METHOD;
    const method = own ?? table.method ?? DEFAULT_METHOD;
    if (method !== "fork" && table.inheriting) throw new RuntimeError(GUARD_MESSAGE);
    const pid = yield* launch(process, state, method);
    state.pid = pid;
    state.started = true;
    // As CPython, which lets go of what they refer to: from now on they are the child's.
    Object.assign(state, { target: null, args: [], kwargs: {} });
    table.children.add(process);
    interpreter.variables.look();
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
    table.spawning = method;
    table.ends = [];
    let image: Uint8Array;
    try {
      image = writeImage(interpreter, { role: "process", ...preparation }, process);
    } finally {
      table.spawning = null;
    }
    const { ends } = table;
    try {
      let ppid = kernel.pid;
      if (method === "forkserver") {
        table.forkServer ??= yield* startForkServer(preparation);
        ppid = table.forkServer;
      }
      return yield* system.spawn({
        name: state.name,
        method,
        daemon: isTrue(state.daemon),
        ppid,
        ends,
        image,
      });
    } catch (error) {
      if (!(error instanceof TooManyProcesses)) throw error;
      throw new BlockingIOError(11, `Resource temporarily unavailable: ${error.message}`);
    }
  }

  /** Blocks until it has begun: nobody can ask it for a child before. */
  function* startForkServer(preparation: Omit<Preparation, "role">): Blocking<Pid> {
    const up = kernel.semaphores.make({ kind: "counting", value: 0, limit: 1, shared: true });
    const server = yield* system.spawn({
      name: "forkserver",
      method: "spawn",
      daemon: true,
      ppid: kernel.pid,
      ends: [],
      image: writeImage(interpreter, { role: "forkserver", up, ...preparation }, null),
    });
    yield* system.acquire(up, null, { what: "Process.start", on: "forkserver" });
    return server;
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

  return {
    stateOf,
    open,
    adopt: (process, state) => states.set(process, state),
    assertChild,
    poll,
    start,
    join,
    terminate,
    cleanup,
  };
}
