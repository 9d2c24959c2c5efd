// Executor: what all executors have in common. map() submits everything at once and gives the results in order.
// Python: Lib/concurrent/futures/_base.py, class Executor
import type { Seconds } from "../../base/units.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { missing, requires } from "../builtins/arity.ts";
import { NotImplementedError } from "../builtins/exceptions.ts";
import { Keywords, isOptions, optional } from "../builtins/keywords.ts";
import { plusFloat } from "../builtins/plus-float.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, REPR } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { listOf } from "../multiprocessing/pool/pool-arguments.ts";
import { raise } from "../multiprocessing/pool/errors.ts";
import { cannotPickle } from "../pickle/errors.ts";
import { REDUCE } from "../pickle/tags.ts";
import type { FutureCore } from "./future-core.ts";

export type ExecutorClass = new () => object;

/** What submit() and map() raise when they were given nothing, which JavaScript would take for undefined. */
export const noFunction = (method: string): TypeError => missing(method, ["fn"]);

export function defineExecutor({ kernel }: Interpreter): ExecutorClass {
  class Executor {
    submit(...given: unknown[]): never {
      requires("Executor.submit", ["fn"], given);
      throw new NotImplementedError();
    }

    map(...given: unknown[]): never {
      requires("Executor.map", ["fn"], given);
      throw new NotImplementedError();
    }

    shutdown(): void {}

    __enter__(): this {
      return this;
    }
  }
  exposeMethods(kernel, Executor.prototype, {
    *__exit__(this: Executor): Blocking<void> {
      yield* kernel.invoke(this.shutdown, this, []);
    },
  });
  Object.defineProperty(Executor.prototype, Symbol.dispose, {
    value: kernel.expose("shutdown", function* (this: Executor): Blocking<void> {
      yield* kernel.invoke(this.shutdown, this, []);
    }),
  });
  nameClasses("concurrent.futures._base", { Executor });
  return Executor;
}

/** When to stop waiting: as they stand in CPython, `timeout + time.monotonic()`. null for never. */
export const endAfter = (timeout: unknown, now: Seconds): Seconds | null =>
  timeout === undefined || timeout === null ? null : plusFloat(timeout, now);

/** What map() was given behind the function: the items that belong together, and how to wait. */
export interface MapCall {
  readonly rows: readonly (readonly unknown[])[];
  readonly timeout: unknown;
  readonly chunksize: unknown;
}

/** Reads `*iterables` and the options behind them; as many rows as the shortest iterable has items. */
export function readMap(given: readonly unknown[]): MapCall {
  const last = given.at(-1);
  const named = given.length > 1 && isOptions(last) ? last : new Keywords({});
  const { timeout, chunksize = 1 } = optional(
    "Executor.map",
    ["*", "timeout", "chunksize"],
    [named],
  );
  const columns = (named === last ? given.slice(0, -1) : given).map(listOf);
  const length = columns.length === 0 ? 0 : Math.min(...columns.map((column) => column.length));
  const rows = Array.from({ length }, (_, index) => columns.map((column) => column[index]));
  return { rows, timeout, chunksize };
}

export type ResultsClass = new (
  cores: readonly FutureCore[],
  end: Seconds | null,
  /** The generator that CPython gives in its place. */
  name: string,
) => IterableIterator<unknown>;

/** The results of map(), in order. Whoever stops early, or meets an error, cancels the rest. */
export function defineResults({ kernel }: Interpreter): ResultsClass {
  class Results {
    private readonly chunk: unknown[] = [];
    private at = 0;

    constructor(
      private readonly cores: FutureCore[],
      private readonly end: Seconds | null,
      private readonly name: string,
    ) {}

    /** Each future is one of a chunk: its value is a list. */
    *step(): Blocking<IteratorResult<unknown, undefined>> {
      while (this.at === this.chunk.length) {
        const core = this.cores.shift();
        if (!core) return { done: true, value: undefined };
        const left = this.end === null ? null : Math.max(0, this.end - kernel.now());
        try {
          yield* core.wait(left, { what: "Executor.map", on: "a result" });
          if (core.error !== null) raise(core.error);
        } catch (error) {
          yield* core.cancel();
          yield* this.cancelRest();
          throw error;
        }
        this.at = 0;
        this.chunk.splice(0, this.chunk.length, ...(core.value as readonly unknown[])); // as said above
      }
      return { done: false, value: this.chunk[this.at++] };
    }

    *cancelRest(): Blocking<void> {
      for (const core of this.cores.splice(0).reverse()) yield* core.cancel();
    }

    [Symbol.iterator](): this {
      return this;
    }

    [REPR](): string {
      return `<generator object ${this.name} at ${address(this)}>`;
    }

    /** Asked before its class, which has no name. */
    [REDUCE](): never {
      return cannotPickle("generator");
    }
  }
  exposeMethods(kernel, Results.prototype, {
    *next(this: Results): Blocking<unknown> {
      return yield* this.step();
    },
    *return(this: Results): Blocking<unknown> {
      yield* this.cancelRest();
      return { done: true, value: undefined };
    },
  });
  // exposeMethods adds what makes it an iterator.
  return Results as unknown as ResultsClass;
}
