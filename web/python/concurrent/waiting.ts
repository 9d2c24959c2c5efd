// wait() and as_completed(): waiting for several futures at once.
// Python: Lib/concurrent/futures/_base.py, wait and as_completed
import type { Seconds } from "../../base/units.ts";
import type { Blocking, Kernel } from "../../wire/system-call.ts";
import { requires } from "../builtins/arity.ts";
import { AttributeError, TimeoutError, ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR, repr, typeName } from "../builtins/text.ts";
import type { Interpreter } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import { listOf } from "../multiprocessing/pool/pool-arguments.ts";
import { waitLimit } from "../threading/guard.ts";
import { CORE, type Future } from "./future.ts";
import { endAfter } from "./executor.ts";
import type { FutureCore } from "./future-core.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

const WAIT = ["timeout", "return_when"];

/** What wait() gives: `{ done, not_done }`, or `[done, not_done]` to destructure. */
class DoneAndNotDoneFutures extends Array<ReadonlySet<object>> {
  static override get [Symbol.species]() {
    return Array;
  }

  get done(): ReadonlySet<object> {
    return this[0] ?? new Set();
  }

  get not_done(): ReadonlySet<object> {
    return this[1] ?? new Set();
  }

  [REPR](): string {
    return `DoneAndNotDoneFutures(done=${repr(this.done)}, not_done=${repr(this.not_done)})`;
  }
}

const isFuture = (value: unknown): value is Future =>
  typeof value === "object" && value !== null && CORE in value;

const coresOf = (fs: unknown): FutureCore[] => {
  const futures = new Set(listOf(fs));
  return Array.from(futures, (one) => {
    if (isFuture(one)) return one[CORE];
    throw new AttributeError(`'${typeName(one)}' object has no attribute '_condition'`);
  });
};

const failed = (core: FutureCore): boolean => !core.cancelled && core.error !== null;

/** Gathers futures as they are done, for one who waits. */
class Gathering {
  readonly finished: FutureCore[] = [];
  left: number;
  private readonly changed: LocalCondition;
  private readonly watch = (core: FutureCore): void => {
    this.left -= 1;
    this.finished.push(core);
    this.changed.notifyAll();
  };

  constructor(
    private readonly kernel: Kernel,
    private readonly cores: readonly FutureCore[],
  ) {
    this.changed = new LocalCondition(kernel.semaphores);
    const open = cores.filter((core) => !core.settled);
    this.left = open.length;
    for (const core of open) core.watchers.add(this.watch);
  }

  /** Blocks until `enough` says so, or the time has come: whether it was enough. */
  *until(enough: () => boolean, end: Seconds | null, what: string): Blocking<boolean> {
    const [first = null, ...others] = new Set(this.cores.map(({ executor }) => executor));
    const only = first === null || others.length > 0 ? {} : { object: first };
    while (!enough()) {
      const left = end === null ? null : end - this.kernel.now();
      if (left !== null && left <= 0) return false;
      yield* this.changed.wait(left, { what, on: "futures", ...only });
    }
    return true;
  }

  stop(): void {
    for (const core of this.cores) core.watchers.delete(this.watch);
  }
}

export interface Waiting {
  readonly wait: (...given: unknown[]) => unknown;
  readonly as_completed: (...given: unknown[]) => unknown;
}

export function defineWaiting({ kernel, variables }: Interpreter): Waiting {
  const endOf = (limit: Seconds | null): Seconds | null =>
    limit === null ? null : kernel.now() + limit;

  const wait = kernel.expose("wait", function* (...given: unknown[]): Blocking<unknown> {
    const [fs, ...rest] = requires("wait", ["fs"], given);
    const { timeout, return_when: when = ALL_COMPLETED } = optional("wait", WAIT, rest, 1);
    const cores = coresOf(fs);
    const here = cores.filter((core) => core.settled);
    const gathering = new Gathering(kernel, cores);
    const enough = (): boolean => {
      const done = [...here, ...gathering.finished];
      if (gathering.left === 0 || (when === FIRST_COMPLETED && done.length > 0)) return true;
      return when === FIRST_EXCEPTION && done.some(failed);
    };
    const known: unknown[] = [FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED];
    try {
      if (!enough()) {
        if (!known.includes(when)) throw new ValueError(`Invalid return condition: ${repr(when)}`);
        const limit = waitLimit(timeout);
        variables.look();
        yield* gathering.until(enough, endOf(limit), "futures.wait");
      }
    } finally {
      gathering.stop();
    }
    const part = (settled: boolean) =>
      new Set(cores.filter((core) => core.settled === settled).map(({ future }) => future));
    return DoneAndNotDoneFutures.of(part(true), part(false));
  });

  /** Gives futures as they are done. What is waited for is looked at, and settled, when it is first asked. */
  class Completed {
    private gathering: Gathering | null = null;
    private ready: FutureCore[] = [];
    private cores: readonly FutureCore[] = [];
    private end: Seconds | null = null;

    constructor(
      private readonly fs: unknown,
      private readonly timeout: unknown,
    ) {}

    *step(): Blocking<IteratorResult<unknown, undefined>> {
      this.gathering ??= this.begin();
      const { gathering, cores } = this;
      this.ready.push(...gathering.finished.splice(0));
      if (this.ready.length === 0) {
        if (gathering.left === 0) return { done: true, value: undefined };
        variables.look();
        const some = () => gathering.finished.length > 0;
        if (!(yield* gathering.until(some, this.end, "futures.as_completed"))) {
          gathering.stop();
          throw new TimeoutError(`${gathering.left} (of ${cores.length}) futures unfinished`);
        }
        this.ready.push(...gathering.finished.splice(0));
      }
      return { done: false, value: this.ready.shift()?.future };
    }

    return(): IteratorResult<unknown, undefined> {
      this.gathering?.stop();
      return { done: true, value: undefined };
    }

    [Symbol.iterator](): this {
      return this;
    }

    [REPR](): string {
      return `<generator object as_completed at ${address(this)}>`;
    }

    private begin(): Gathering {
      this.end = endAfter(this.timeout, kernel.now());
      this.cores = coresOf(this.fs);
      this.ready = this.cores.filter((core) => core.settled);
      return new Gathering(kernel, this.cores);
    }
  }
  Object.defineProperty(Completed.prototype, "next", {
    value: kernel.expose("next", function (this: Completed) {
      return this.step();
    }),
  });

  return {
    wait,
    as_completed(...given) {
      const [fs, ...rest] = requires("as_completed", ["fs"], given);
      const { timeout } = optional("as_completed", ["timeout"], rest, 1);
      return new Completed(fs, timeout);
    },
  };
}
