// The objects that a program holds for work that a pool will do: AsyncResult, and the iterators of imap.
// Python: Lib/multiprocessing/pool.py, ApplyResult, MapResult, IMapIterator, IMapUnorderedIterator
import type { Seconds } from "../../../base/units.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import { NotImplementedError, ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { address, className, REPR, repr } from "../../builtins/text.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE } from "../../pickle/tags.ts";
import { waitLimit } from "../../threading/guard.ts";
import { TimeoutError } from "../errors.ts";
import { raise } from "./errors.ts";
import { END, type Stream } from "./imap-results.ts";
import type { Pending, PendingList } from "./results.ts";

export const refusePickling = (): never => {
  throw new NotImplementedError("pool objects cannot be passed between processes or pickled");
};

/** The value of a pending result, or its error raised. TimeoutError when it is not there in time. */
export function* getValue(
  pending: Pending,
  timeout: Seconds | null,
  what?: string,
): Blocking<unknown> {
  yield* pending.wait(timeout, what);
  if (!pending.ready) throw new TimeoutError();
  return pending.ok ? pending.value : raise(pending.value);
}

/** How long to wait for it. Whoever need not wait may give anything. */
const limitOf = (pending: Pending, timeout: unknown): Seconds | null =>
  pending.ready ? null : waitLimit(timeout);

export interface ResultClasses {
  readonly ApplyResult: new (pending: Pending) => object;
  readonly MapResult: new (pending: PendingList) => object;
  /** `flat`: the values are lists, and their items are given one by one. */
  readonly IMapIterator: new (stream: Stream, flat: boolean) => object;
  readonly IMapUnorderedIterator: new (stream: Stream, flat: boolean) => object;
}

const PENDING = Symbol("pending");
const STREAM = Symbol("stream");
const METHOD = Symbol("method");

export function defineResults({ kernel, variables }: Interpreter): ResultClasses {
  class ApplyResult {
    declare [PENDING]: Pending;

    constructor(pending: Pending) {
      this[PENDING] = pending;
    }

    ready(): boolean {
      return this[PENDING].ready;
    }

    successful(): boolean {
      if (!this.ready()) throw new ValueError(`${repr(this)} not ready`);
      return this[PENDING].ok;
    }

    [GETSTATE](): never {
      return refusePickling();
    }
  }
  class MapResult extends ApplyResult {}

  exposeMethods(kernel, ApplyResult.prototype, {
    *wait(this: ApplyResult, ...given: unknown[]): Blocking<void> {
      const { timeout } = optional("ApplyResult.wait", ["timeout"], given, 1);
      variables.look();
      const pending = this[PENDING];
      yield* pending.wait(limitOf(pending, timeout), "AsyncResult.wait");
    },
    *get(this: ApplyResult, ...given: unknown[]): Blocking<unknown> {
      const { timeout } = optional("ApplyResult.get", ["timeout"], given, 1);
      variables.look();
      const pending = this[PENDING];
      return yield* getValue(pending, limitOf(pending, timeout), "AsyncResult.get");
    },
  });

  interface Source {
    readonly stream: Stream;
    /** Items of the list that came last, where lists are taken apart. */
    items: Iterator<unknown> | null;
    readonly flat: boolean;
    ended: boolean;
  }

  class IMapIterator {
    declare [STREAM]: Source;
    /** The method that has made it. */
    protected readonly [METHOD]: string = "imap";

    constructor(stream: Stream, flat: boolean) {
      this[STREAM] = { stream, flat, items: null, ended: false };
    }

    [Symbol.iterator](): this {
      return this;
    }

    /** What takes lists apart is a generator in Python. */
    [REPR](): string {
      const made = this[STREAM].flat
        ? `generator object Pool.${this[METHOD]}.<locals>.<genexpr>`
        : `multiprocessing.pool.${className(this)} object`;
      return `<${made} at ${address(this)}>`;
    }

    [GETSTATE](): never {
      return refusePickling();
    }
  }
  class IMapUnorderedIterator extends IMapIterator {
    protected override readonly [METHOD] = "imap_unordered";
  }

  function* next(source: Source): Blocking<unknown> {
    for (;;) {
      const step = source.items?.next();
      if (step && step.done !== true) return step.value;
      variables.look();
      const value = yield* source.stream.next();
      if (value === END || !source.flat) return value;
      // A worker sends the list of a chunk's results.
      source.items = (value as readonly unknown[])[Symbol.iterator]();
    }
  }

  exposeMethods(kernel, IMapIterator.prototype, {
    *next(this: IMapIterator): Blocking<IteratorResult<unknown>> {
      const source = this[STREAM];
      if (source.ended) return { value: undefined, done: true };
      // What takes lists apart is a generator in Python, which an error ends.
      if (source.flat) source.ended = true;
      const value = yield* next(source);
      source.ended = value === END;
      return source.ended ? { value: undefined, done: true } : { value, done: false };
    },
  });
  nameClasses("multiprocessing.pool", {
    ApplyResult,
    MapResult,
    IMapIterator,
    IMapUnorderedIterator,
  });
  return { ApplyResult, MapResult, IMapIterator, IMapUnorderedIterator };
}
