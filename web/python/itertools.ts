// The itertools module: iterators made of others. Each makes its items when they are asked for.
// Python: library/itertools.rst
import type { AnyFunction } from "../wire/system-call.ts";
import { ValueError } from "./builtins/exceptions.ts";
import { Keywords, optionalInC } from "./builtins/keywords.ts";
import { repr, typeName } from "./builtins/text.ts";
import { callable } from "./call.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { from, iterate, Iteration, through, type Items } from "./iteration.ts";
import { makeConditions } from "./itertools-conditions.ts";
import { selections } from "./itertools-selections.ts";

function* each(sources: Iterable<unknown>): Generator<unknown> {
  for (const source of sources) yield* { [Symbol.iterator]: () => iterate(source) };
}

const chain = Object.assign((...sources: unknown[]) => from("chain", each(sources)), {
  from_iterable: (sources: unknown) =>
    from("chain", each({ [Symbol.iterator]: () => iterate(sources) })),
});

function bound(name: string, value: unknown, otherwise: number): number {
  if (value === null || value === undefined) return otherwise;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  const range = "must be None or an integer: 0 <= x <= sys.maxsize.";
  throw new ValueError(`${name} for islice() ${range}`);
}

function islice(source: unknown, ...bounds: unknown[]): Iteration {
  if (bounds.length < 1 || bounds.length > 3) {
    const some = bounds.length < 1 ? "at least 2" : "at most 4";
    throw new TypeError(
      `islice expected ${some} arguments, got ${source === undefined ? 0 : bounds.length + 1}`,
    );
  }
  const items = iterate(source);
  const [first, second, by] = bounds.length === 1 ? [0, bounds[0], 1] : bounds;
  const stop = bound(bounds.length === 1 ? "Stop argument" : "Indices", second, Infinity);
  const start = bound("Indices", first, 0);
  if (by === 0) throw new ValueError("Step for islice() must be a positive integer or None.");
  const step = bound("Step", by, 1);
  return from("islice", sliced(items, start, stop, step));
}

function* sliced(items: Items, start: number, stop: number, step: number): Generator<unknown> {
  let wanted = start;
  // Not one more is taken from the source than is looked at.
  for (let index = 0; index < stop; index++) {
    const { done, value } = items.next();
    if (done === true) return;
    if (index !== wanted) continue;
    yield value;
    wanted += step;
  }
}

function product(...given: unknown[]): Iteration {
  const last = given.at(-1);
  const named = last instanceof Keywords || Object.hasOwn(Object(last), "repeat") ? [last] : [];
  const { repeat: times = 1 } = optionalInC("product", ["repeat"], named);
  if (typeof times !== "number" || !Number.isInteger(times))
    throw new TypeError(`'${typeName(times)}' object cannot be interpreted as an integer`);
  if (times < 0) throw new ValueError("repeat argument cannot be negative");
  const pools = given
    .slice(0, given.length - named.length)
    .map((pool) => [...from("product", iterate(pool))]);
  return from("product", combined(Array.from({ length: times }, () => pools).flat()));
}

function* combined(pools: readonly (readonly unknown[])[]): Generator<unknown[]> {
  const [first, ...others] = pools;
  if (!first) yield [];
  else for (const item of first) for (const rest of combined(others)) yield [item, ...rest];
}

function repeat(...given: unknown[]): Iteration {
  if (given.length === 0)
    throw new TypeError("repeat() missing required argument 'object' (pos 1)");
  const [item, ...rest] = given;
  const { times } = optionalInC("repeat", ["times"], rest, 1);
  if (times !== undefined && (typeof times !== "number" || !Number.isInteger(times)))
    throw new TypeError(`'${typeName(times)}' object cannot be interpreted as an integer`);
  let left = times === undefined ? Infinity : Math.max(0, times);
  return new Iteration(
    "repeat",
    () => (left-- > 0 ? { done: false, value: item } : { done: true, value: undefined }),
    () => `repeat(${repr(item)}${times === undefined ? "" : `, ${Math.max(0, left)}`})`,
  );
}

function count(...given: unknown[]): Iteration {
  const { start = 0, step = 1 } = optionalInC("count", ["start", "step"], given);
  if (typeof start !== "number" || typeof step !== "number")
    throw new TypeError("a number is required");
  let turn = 0;
  const place = () => start + turn * step;
  return new Iteration(
    "count",
    () => {
      const value = place();
      turn++;
      return { done: false, value };
    },
    () => (step === 1 ? `count(${repr(place())})` : `count(${repr(place())}, ${repr(step)})`),
  );
}

function* again(items: Items): Generator<unknown> {
  const kept: unknown[] = [];
  for (let step = items.next(); step.done !== true; step = items.next()) {
    kept.push(step.value);
    yield step.value;
  }
  while (kept.length > 0) yield* kept;
}

function* pairs(items: Items): Generator<[unknown, unknown]> {
  let before = items.next();
  while (before.done !== true) {
    const { done, value } = items.next();
    if (done === true) return;
    yield [before.value, value];
    before = { done: false, value };
  }
}

function batched(source: unknown, size: unknown): Iteration {
  if (typeof size !== "number" || !Number.isInteger(size))
    throw new TypeError(`'${typeName(size)}' object cannot be interpreted as an integer`);
  if (size < 1) throw new ValueError("n must be at least one");
  return from("batched", batches(iterate(source), size));
}

function* batches(items: Items, size: number): Generator<unknown[]> {
  for (;;) {
    const batch = [...from("islice", sliced(items, 0, size, 1))];
    if (batch.length > 0) yield batch;
    if (batch.length < size) return;
  }
}

function sum(total: unknown, item: unknown): unknown {
  if (typeof total === "number" && typeof item === "number") return total + item;
  if (typeof total === "string" && typeof item === "string") return total + item;
  if (typeof total === "bigint" && typeof item === "bigint") return total + item;
  if (Array.isArray(total) && Array.isArray(item)) return [...total, ...item];
  throw new TypeError(
    `unsupported operand type(s) for +: '${typeName(total)}' and '${typeName(item)}'`,
  );
}

export function makeItertools({ kernel }: Interpreter): Module {
  function starmap(target: AnyFunction, source: unknown): Iteration {
    return through(kernel, "starmap", iterate(source), (args) =>
      kernel.invoke(callable(target), undefined, [...from("starmap", iterate(args))]),
    );
  }

  function accumulate(source: unknown, ...rest: unknown[]): Iteration {
    const values = optionalInC("accumulate", ["func", "*", "initial"], rest, 1);
    const { func: target, initial } = values;
    const items = iterate(source);
    let total: unknown;
    let begun = false;
    const ahead = initial === undefined || initial === null ? [] : [initial];
    return through(kernel, "accumulate", each([ahead, from("", items)]), function* (item) {
      if (!begun) {
        begun = true;
        total = item;
      } else if (target !== undefined && target !== null)
        total = yield* kernel.invoke(callable(target), undefined, [total, item]);
      else total = sum(total, item);
      return total;
    });
  }

  return {
    starmap,
    accumulate,
    chain,
    islice,
    product,
    repeat,
    count,
    batched,
    cycle: (source: unknown) => from("cycle", again(iterate(source))),
    pairwise: (source: unknown) => from("pairwise", pairs(iterate(source))),
    ...selections,
    ...makeConditions(kernel),
  };
}
