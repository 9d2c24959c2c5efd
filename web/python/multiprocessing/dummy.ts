// The module multiprocessing.dummy: the names of multiprocessing, and threads behind them. Who wants to see what
// processes bring changes one import.
// Python: Lib/multiprocessing/dummy/__init__.py
import type { Blocking } from "../../wire/system-call.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import type { Threading } from "../threading/threading.ts";

const NAMES = ["group", "target", "name", "args", "kwargs"];

export function makeDummy(
  { kernel, threads }: Interpreter,
  { classes, synchronization }: Threading,
  /** What comes from other modules. */
  others: { readonly Queue: unknown; readonly ThreadPool: unknown },
): Module {
  /** Those that each thread has started and that were not seen to end. */
  const children = new WeakMap<object, Set<object>>();

  function childrenOf(thread: object): Set<object> {
    const known = children.get(thread) ?? new Set<object>();
    children.set(thread, known);
    return known;
  }

  class DummyProcess extends classes.Thread {
    constructor(...given: unknown[]) {
      super(optional("DummyProcess.__init__", NAMES, given));
    }

    get exitcode(): number | null {
      return threads.stateOf(this).phase === "ended" ? 0 : null;
    }
  }
  exposeMethods(kernel, DummyProcess.prototype, {
    *start(this: object): Blocking<void> {
      childrenOf(threads.current()).add(this);
      yield* threads.start(this);
    },
  });
  nameClasses("multiprocessing.dummy", { DummyProcess });

  return {
    Process: DummyProcess,
    current_process: () => threads.current(),
    active_children() {
      const mine = childrenOf(threads.current());
      for (const child of mine) if (!threads.isAlive(child)) mine.delete(child);
      return [...mine];
    },
    freeze_support() {},
    ...synchronization,
    Queue: others.Queue,
    JoinableQueue: others.Queue,
    Pool: others.ThreadPool,
  };
}
