// The Thread class and its kin, as programs see them; what a thread does stands in thread-table.ts.
// Python: Lib/threading.py, classes Thread, _MainThread and _DummyThread
import type { Tid } from "../../base/units.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { AssertionError, RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { REPR, str, typeName } from "../builtins/text.ts";
import { bindArguments } from "../call.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { GETSTATE, REDUCE } from "../pickle/tags.ts";
import { refusePickling } from "./guard.ts";
import { identOf } from "./idents.ts";
import { readThreadOptions, type ThreadState } from "./thread-state.ts";
import type { ThreadClasses, ThreadTable } from "./thread-table.ts";

export interface ThreadObject {
  readonly name: string;
  readonly ident: number | null;
  run(): unknown;
  start(): void;
}

export type ThreadClass = new (...given: unknown[]) => ThreadObject;

/** The arguments of a call `target(*args, **kwargs)`. TypeError when it can't be called so. */
export function spread(
  { program }: Interpreter,
  target: unknown,
  args: unknown,
  kwargs: Readonly<Record<string, unknown>>,
): { readonly target: AnyFunction; readonly args: readonly unknown[] } {
  if (typeof target !== "function")
    throw new TypeError(`'${typeName(target)}' object is not callable`);
  const called = target as AnyFunction; // what it takes is checked below
  if (!isIterable(args)) {
    const name = `__main__.${program.qualnameOf(called)}`;
    throw new TypeError(`${name}() argument after * must be an iterable, not ${typeName(args)}`);
  }
  return { target: called, args: bindArguments(program, called, [...args], kwargs) };
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && Symbol.iterator in value);

export function defineThread(interpreter: Interpreter, table: ThreadTable): ThreadClasses {
  const { kernel, program } = interpreter;

  /** `Thread-1 (work)` */
  function newName(target: unknown): string {
    const name = `Thread-${table.nextNumber()}`;
    if (typeof target !== "function") return name;
    const qualname = program.qualnameOf(target as AnyFunction); // what it takes is its own affair
    return `${name} (${qualname.slice(qualname.lastIndexOf(".") + 1)})`;
  }

  class Thread implements ThreadObject {
    /** Added below, since they may block. */
    declare run: () => unknown;
    declare start: () => void;

    constructor(...given: unknown[]) {
      const { target, args, kwargs, name, daemon } = readThreadOptions(given);
      table.adopt(this, {
        name: name ?? newName(target),
        daemon: daemon ?? table.stateOf(table.current()).daemon,
        target,
        args,
        kwargs,
        tid: null,
        phase: "initial",
        joined: false,
      });
    }

    getName(): string {
      return this.name;
    }
    setName(name: unknown): void {
      table.stateOf(this).name = str(name);
    }

    isDaemon(): boolean {
      return this.daemon;
    }
    setDaemon(daemonic: unknown): void {
      this.daemon = daemonic;
    }

    is_alive(): boolean {
      return table.isAlive(this);
    }

    get name(): string {
      return table.stateOf(this).name;
    }
    set name(name: unknown) {
      table.stateOf(this).name = str(name);
    }

    get daemon(): boolean {
      return table.stateOf(this).daemon;
    }
    set daemon(daemon: unknown) {
      const state = table.stateOf(this);
      if (state.phase !== "initial")
        throw new RuntimeError("cannot set daemon status of active thread");
      state.daemon = Boolean(daemon);
    }

    get ident(): number | null {
      const { tid } = table.stateOf(this);
      return tid === null ? null : identOf(kernel.pid, tid);
    }
    get native_id(): number | null {
      return this.ident;
    }

    [REPR](): string {
      const { name, phase, daemon } = table.stateOf(this);
      const status = phase === "initial" ? phase : phase === "ended" ? "stopped" : "started";
      const { ident } = this;
      const parts = [status, daemon ? " daemon" : "", ident === null ? "" : ` ${ident}`];
      return `<${this.constructor.name}(${name}, ${parts.join("")})>`;
    }

    [GETSTATE](): never {
      return refusePickling("lock");
    }
  }
  exposeMethods(kernel, Thread.prototype, {
    *run(this: object): Blocking<unknown> {
      const state = table.stateOf(this);
      if (state.target === null) return undefined;
      const { target, args } = spread(interpreter, state.target, state.args, state.kwargs);
      const result = yield* kernel.invoke(target, undefined, args);
      // An async function goes on after this call: whoever runs the thread looks after it.
      return result instanceof Promise ? result : undefined;
    },
    *start(this: object): Blocking<void> {
      yield* table.start(this);
    },
    *join(this: object, ...given: unknown[]): Blocking<void> {
      const { timeout } = optional("Thread.join", ["timeout"], given, 1);
      yield* table.join(this, timeout);
    },
  });

  /** What a program can't make itself: its class has no name to be found by, so this is asked first. */
  class Unmade extends Thread {
    [REDUCE](): never {
      return refusePickling("lock");
    }
  }

  class MainThread extends Unmade {}

  class DummyThread extends Unmade {
    join(): never {
      throw new AssertionError("cannot join a dummy thread");
    }
  }
  nameClasses("threading", { Thread, _MainThread: MainThread, _DummyThread: DummyThread });

  /** An object for a thread that runs already. */
  function adopt(prototype: object, state: Pick<ThreadState, "name" | "daemon" | "tid">): object {
    const thread: object = Object.create(prototype) as object; // Object.create is typed any
    const rest = { target: null, args: [], kwargs: {}, phase: "running", joined: false } as const;
    table.adopt(thread, { ...state, ...rest });
    return thread;
  }
  const dummyName = (): string => `Dummy-${table.nextNumber()}`;
  return {
    Thread,
    main: () => adopt(MainThread.prototype, { name: "MainThread", daemon: false, tid: 0 }),
    dummy: (tid: Tid) => adopt(DummyThread.prototype, { name: dummyName(), daemon: true, tid }),
  };
}
