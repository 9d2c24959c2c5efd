// What a ThreadPoolExecutor is, behind its methods: calls that wait on a belt, and threads that take them. A thread
// is made when a call comes and none is idle, until there are as many as agreed.
//
//   submit ─▶ ══ calls ══▶ worker thread ─▶ future
//
// Python: Lib/concurrent/futures/thread.py
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { RuntimeError } from "../../builtins/exceptions.ts";
import { repr } from "../../builtins/text.ts";
import { bindArguments, callable } from "../../call.ts";
import type { Interpreter } from "../../interpreter.ts";
import { told, type Identity } from "../../multiprocessing/synchronize/sem-lock.ts";
import * as system from "../../system.ts";
import { Belt } from "../../threading/belt.ts";
import { formatException } from "../../traceback.ts";
import { BrokenThreadPool } from "../errors.ts";
import type { FutureCore } from "../future-core.ts";

/** What all executors of threads of one process share. */
export interface ThreadPoolHouse {
  readonly interpreter: Interpreter;
  /** Executors that have threads. */
  readonly working: Set<ThreadPoolCore>;
  /** The process is about to end: no more calls. */
  shutdown: boolean;
}

export interface ThreadPoolPlan {
  readonly workers: number;
  readonly prefix: string;
  readonly initializer: AnyFunction | null;
  readonly initargs: readonly unknown[];
}

export interface Call {
  readonly core: FutureCore;
  readonly func: AnyFunction;
  readonly args: readonly unknown[];
  /** Of map(): its future's value is a list, here of one. */
  readonly listed: boolean;
}

const BROKEN = "A thread initializer failed, the thread pool is not usable anymore";

export class ThreadPoolCore {
  private readonly calls: Belt<Call>;
  private readonly threads: object[] = [];
  private idle = 0;
  private made = 0;
  private broken = false;
  private closing = false;

  constructor(
    private readonly house: ThreadPoolHouse,
    private readonly identity: Identity,
    private readonly plan: ThreadPoolPlan,
  ) {
    this.calls = new Belt(house.interpreter.kernel, told(identity, "worker"));
  }

  /** Hands a call in. Blocks while a thread starts for it. RuntimeError when no calls are taken any more. */
  *submit(call: Call): Blocking<void> {
    if (this.broken) throw new BrokenThreadPool(BROKEN);
    if (this.closing) throw new RuntimeError("cannot schedule new futures after shutdown");
    if (this.house.shutdown)
      throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
    call.core.executor = this.identity.object;
    this.calls.put(call);
    if (this.idle > 0) this.idle -= 1;
    else if (this.threads.length < this.plan.workers) yield* this.hire();
  }

  *shutdown(wait: boolean, cancel: boolean): Blocking<void> {
    this.closing = true;
    if (cancel) for (const { core } of this.calls.takeAll()) yield* core.cancel();
    this.calls.put(null);
    if (wait) yield* this.join();
  }

  /** The process is about to end: threads leave when they have done what is there. */
  dismiss(): void {
    this.calls.put(null);
  }

  /** Blocks until all threads have ended. */
  *join(): Blocking<void> {
    for (const thread of this.threads) yield* this.house.interpreter.threads.join(thread, null);
    this.house.working.delete(this);
  }

  private *hire(): Blocking<void> {
    const { house, plan, threads } = this;
    const { interpreter } = house;
    const { Thread } = interpreter.threads.classes();
    const target = interpreter.kernel.expose("_worker", () => this.work());
    const thread = new Thread({ name: `${plan.prefix}_${threads.length}`, target });
    threads.push(thread);
    house.working.add(this);
    yield* interpreter.threads.start(thread);
  }

  /** What a worker thread does. */
  private *work(): Blocking<void> {
    if (!(yield* this.initialize())) return;
    for (;;) {
      const call = yield* this.calls.take();
      if (call !== null) {
        yield* this.perform(call);
        this.idle += 1;
      } else if (this.closing || this.house.shutdown) {
        // The others shall see it too.
        this.calls.put(null);
        return;
      }
    }
  }

  private *initialize(): Blocking<boolean> {
    const { initializer, initargs } = this.plan;
    if (initializer === null) return true;
    try {
      yield* this.apply(initializer, initargs);
      return true;
    } catch (error) {
      const { kernel, mainName } = this.house.interpreter;
      const text = formatException(error, (one) => kernel.frames(one), mainName);
      kernel.write("stderr", `Exception in initializer:\n${text}`);
      this.broken = true;
      for (const { core } of this.calls.takeAll())
        yield* core.finish(null, new BrokenThreadPool(BROKEN));
      return false;
    }
  }

  private *perform({ core, func, args, listed }: Call): Blocking<void> {
    if (!core.begin()) return;
    this.made += 1;
    const job = this.made;
    const wasTold = this.tell(job, func, null);
    let value: unknown = null;
    let failure: { readonly error: unknown } | null = null;
    try {
      value = yield* this.apply(func, args);
    } catch (error) {
      failure = { error };
    }
    if (wasTold) this.tell(job, func, failure ? 0 : 1);
    yield* core.finish(listed ? [value] : value, failure ? failure.error : null);
  }

  /** Calls a function of the program; an async one is waited for. */
  private *apply(func: AnyFunction, args: readonly unknown[]): Blocking<unknown> {
    const { kernel, program } = this.house.interpreter;
    const bound = bindArguments(program, callable(func), args, {});
    const result = yield* kernel.invoke(func, undefined, bound);
    return result instanceof Promise ? yield* system.settle(result) : result;
  }

  /** A bracket around the call: it begins (null) or has ended. False when it was left out. */
  private tell(job: number, func: AnyFunction, ok: 1 | 0 | null): boolean {
    const { kernel, program } = this.house.interpreter;
    const { object } = this.identity;
    // Whether it can be called is found out by calling it.
    const name = typeof func === "function" ? program.qualnameOf(func) : repr(func);
    return kernel.noteOften({ kind: "task", object, job, index: 0, count: 1, name, ok });
  }
}
