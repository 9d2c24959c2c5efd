// The threads of one process as programs know them: who runs now, who is alive, and what has to be done before
// the process may end. Starting, joining and showing the error of a thread stand here; the class Thread is a face.
// Python: Lib/threading.py, _active, _bootstrap_inner and _shutdown
import type { Tid } from "../../base/units.ts";
import type { AnyFunction, Blocking, Frame } from "../../wire/system-call.ts";
import { TooManyThreads } from "../../wire/threads.ts";
import { Coroutine } from "../asyncio/coroutine.ts";
import { RuntimeError, SystemExit } from "../builtins/exceptions.ts";
import type { Interpreter } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import * as system from "../system.ts";
import { formatException } from "../traceback.ts";
import { framesOfCaught, tellError } from "../uncaught.ts";
import { joinLimit } from "./guard.ts";
import type { ThreadClass } from "./thread.ts";
import type { ThreadState } from "./thread-state.ts";

/** The class of threads, and objects that the table has to make itself. */
export interface ThreadClasses {
  readonly Thread: ThreadClass;
  /** The object of the main thread. */
  main(): object;
  /** Of a thread that no object of the program stands for. */
  dummy(tid: Tid): object;
}

export class ThreadTable {
  private readonly states = new WeakMap<object, ThreadState>();
  /** Thread objects that are alive, by thread. */
  private readonly active = new Map<Tid, object>();
  /** Called at the end of the process, the youngest first, before threads are waited for. */
  private readonly atExit: (() => Blocking<void>)[] = [];
  private made = 0;
  /** The library's `threading.excepthook`. */
  ownHook: unknown = null;

  constructor(
    private readonly interpreter: Pick<
      Interpreter,
      "kernel" | "program" | "variables" | "mainName" | "modules"
    >,
    /** Asked when the first is needed: most processes have one thread. */
    readonly classes: () => ThreadClasses,
  ) {}

  /** The number of the next thread without a name: library threads are counted too. */
  nextNumber(): number {
    this.made += 1;
    return this.made;
  }

  adopt(thread: object, state: ThreadState): void {
    this.states.set(thread, state);
  }

  stateOf(thread: object): ThreadState {
    const state = this.states.get(thread);
    if (!state) throw new RuntimeError("thread.__init__() not called");
    return state;
  }

  /** The object of the calling thread. */
  current(): object {
    const tid = this.interpreter.kernel.threads.current();
    const known = this.active.get(tid);
    if (known) return known;
    const made = tid === 0 ? this.main() : this.classes().dummy(tid);
    this.active.set(tid, made);
    return made;
  }

  main(): object {
    let main = this.active.get(0);
    if (!main) this.active.set(0, (main = this.classes().main()));
    return main;
  }

  /** Thread objects that are alive, the main thread's first. */
  alive(): object[] {
    this.main();
    this.current();
    const { threads } = this.interpreter.kernel;
    for (const tid of this.active.keys())
      if (tid !== 0 && !threads.isAlive(tid)) this.active.delete(tid);
    return [...this.active.entries()].sort(([a], [b]) => a - b).map(([, thread]) => thread);
  }

  registerAtExit(callback: () => Blocking<void>): void {
    this.atExit.push(callback);
  }

  /** Starts a thread. Blocks until it has begun. RuntimeError when that can't be. */
  *start(thread: object): Blocking<void> {
    const { kernel, variables } = this.interpreter;
    const state = this.stateOf(thread);
    if (state.phase !== "initial") throw new RuntimeError("threads can only be started once");
    variables.look();
    const begun = new LocalCondition(kernel.semaphores);
    state.phase = "starting";
    const tid = this.launch(state, () => this.live(thread, state, begun));
    state.tid = tid;
    this.active.set(tid, thread);
    while (state.phase === "starting")
      yield* begun.wait(null, { what: "Thread.start", on: state.name });
  }

  /** Starts a thread of the program without an object, which nobody waits for. */
  launchBare(name: string, body: () => Blocking<void>): Tid {
    return this.startShown(name, true, body);
  }

  /** Blocks until the thread has ended or `timeout` seconds (null: for ever) went by. Woken by its end. */
  *join(thread: object, timeout: unknown): Blocking<void> {
    const { kernel, variables } = this.interpreter;
    const state = this.stateOf(thread);
    if (state.tid === null) throw new RuntimeError("cannot join thread before it is started");
    if (thread === this.current()) throw new RuntimeError("cannot join current thread");
    const { tid, name } = state;
    const alive = kernel.threads.isAlive(tid);
    const seconds = joinLimit(timeout, alive);
    if (alive && seconds !== 0) {
      variables.look();
      yield* system.wait([{ kind: "thread", tid }], seconds, { what: "Thread.join", on: name });
    }
    if (kernel.threads.isAlive(tid) || state.joined) return;
    state.joined = true;
    kernel.note({ kind: "thread join", thread: tid });
  }

  isAlive(thread: object): boolean {
    return this.stateOf(thread).phase === "running";
  }

  /** At the end of the process: blocks until all threads have ended that are no daemons. */
  *shutdown(): Blocking<void> {
    for (const callback of this.atExit.splice(0).reverse()) yield* callback();
    // A thread may start others while it is waited for.
    for (;;) {
      const left = [...this.active].find(([tid, thread]) => tid !== 0 && this.holdsUp(tid, thread));
      if (!left) return;
      yield* this.join(left[1], null);
    }
  }

  private holdsUp(tid: Tid, thread: object): boolean {
    const { kernel } = this.interpreter;
    if (tid === kernel.threads.current() || this.stateOf(thread).daemon) return false;
    return kernel.threads.isAlive(tid);
  }

  private launch(state: ThreadState, body: () => Blocking<void>): Tid {
    try {
      return this.startShown(state.name, state.daemon, body);
    } catch (error) {
      state.phase = "initial";
      throw error;
    }
  }

  private startShown(name: string, daemon: boolean, body: () => Blocking<void>): Tid {
    try {
      return this.interpreter.kernel.threads.start(name, body, { daemon });
    } catch (error) {
      if (!(error instanceof TooManyThreads)) throw error;
      throw new RuntimeError("can't start new thread");
    }
  }

  /** The life of a thread. */
  private *live(thread: object, state: ThreadState, begun: LocalCondition): Blocking<void> {
    const { kernel } = this.interpreter;
    state.phase = "running";
    begun.notifyAll();
    try {
      // Thread.run, or what a subclass put in its place: either takes no arguments.
      const run = Reflect.get(thread, "run") as AnyFunction;
      yield* untilDone(yield* kernel.invoke(run, thread, []));
    } catch (error) {
      yield* this.report(error, thread, state);
    } finally {
      state.phase = "ended";
      // Looked at first: values may ask which thread looks.
      this.interpreter.variables.look();
      this.active.delete(kernel.threads.current());
    }
  }

  /** What ended a thread goes to `threading.excepthook`, which a program may have put its own in place of. */
  private *report(error: unknown, thread: object, state: ThreadState): Blocking<void> {
    const { kernel, modules } = this.interpreter;
    const hook = modules["threading"]?.["excepthook"];
    if (typeof hook !== "function" || hook === this.ownHook) {
      this.showError(error, `Exception in thread ${state.name}:\n`, state.target);
      return;
    }
    const exc_type = error instanceof Error ? error.constructor : TypeError;
    const told = { exc_type, exc_value: error, exc_traceback: null, thread };
    try {
      // What it takes is written in Python's documents.
      yield* kernel.invoke(hook as AnyFunction, undefined, [told]);
    } catch (other) {
      this.showError(other, "Exception in threading.excepthook:\n");
    }
  }

  /** Shows what ended a thread, which called `target` if that is known; to end by SystemExit is no error. */
  showError(error: unknown, heading: string, target: AnyFunction | null = null): void {
    if (error instanceof SystemExit) return;
    const { kernel, program, mainName } = this.interpreter;
    const framesOfStack = framesOfCaught(kernel, error);
    const framesOf = (one: unknown): readonly Frame[] => {
      const frames = framesOfStack(one);
      const isBare = frames.length === 0 && typeof target === "function";
      const made = isBare ? program.definitionOf(target) : undefined;
      // What was not raised in the program was raised on behalf of the target.
      return made ? [{ name: made.qualname, line: made.line, column: 0 }] : frames;
    };
    tellError(this.interpreter, error, framesOf(error));
    kernel.write("stderr", heading + formatException(error, framesOf, mainName));
  }
}

/**
 * Waits for a promise that a thread's function answers, as asyncio.run() does. A coroutine is left alone, as in Python:
 * it never begins, and the process says so at its end.
 */
export function* untilDone(result: unknown): Blocking<void> {
  if (result instanceof Promise && !(result instanceof Coroutine)) yield* system.settle(result);
}
