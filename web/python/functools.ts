// The functools module: functions made of functions. What partial() makes can be pickled when its parts can.
// Python: library/functools.rst
import type { AnyFunction, Blocking } from "../wire/system-call.ts";
import { Keywords } from "./builtins/keywords.ts";
import { REPR, repr, typeName } from "./builtins/text.ts";
import { bindArguments } from "./call.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { REDUCE } from "./pickle/tags.ts";

export function makeFunctools({ kernel, program }: Interpreter): Module {
  /** `partial(f, 1, 2, kw({ key: 3 }))`: calls `f` with these arguments and then its own. */
  function partial(...given: unknown[]): AnyFunction {
    if (given.length === 0) throw new TypeError("type 'partial' takes at least one argument");
    const [target, ...rest] = flattened(given);
    if (typeof target !== "function") throw new TypeError("the first argument must be callable");
    // A function of the program: what it takes is looked at when it is called.
    const func = target as AnyFunction;
    const { args, keywords } = sorted(rest);
    const call = kernel.expose("partial", function* (...more: unknown[]): Blocking<unknown> {
      const own = sorted(more);
      const bound = bindArguments(program, func, [...args, ...own.args], {
        ...keywords,
        ...own.keywords,
      });
      return yield* kernel.invoke(func, undefined, bound);
    });
    const shown = () =>
      [repr(func), ...args.map(repr), ...Object.entries(keywords).map(named)].join(", ");
    Object.defineProperties(call, {
      func: { value: func },
      args: { value: args },
      keywords: { value: keywords },
      [REPR]: { value: () => `functools.partial(${shown()})` },
      [REDUCE]: { value: () => [partial, [func, ...args, ...packed(keywords)]] },
    });
    parts.set(call, { func, args, keywords });
    // It takes whatever `func` takes.
    return call as AnyFunction;
  }

  const reduce = kernel.expose("reduce", function* (...given: unknown[]): Blocking<unknown> {
    if (given.length < 2)
      throw new TypeError(`reduce expected at least 2 arguments, got ${given.length}`);
    if (given.length > 3)
      throw new TypeError(`reduce expected at most 3 arguments, got ${given.length}`);
    const [target, items, ...initial] = given;
    if (typeof Object(items)[Symbol.iterator] !== "function")
      throw new TypeError("reduce() arg 2 must support iteration");
    // Seen to be iterable.
    const all = [...initial, ...(items as Iterable<unknown>)];
    if (all.length === 0) throw new TypeError("reduce() of empty iterable with no initial value");
    let [total] = all;
    for (const item of all.slice(1)) {
      if (typeof target !== "function")
        throw new TypeError(`'${typeName(target)}' object is not callable`);
      // A function of the program: it is called with two values, whatever it takes.
      total = yield* kernel.invoke(target as AnyFunction, undefined, [total, item]);
    }
    return total;
  });

  return { partial, reduce };
}

/** The target and the arguments of a partial() of a partial(), as if they had been given at once. */
function flattened([target, ...given]: readonly unknown[]): readonly unknown[] {
  const inner = typeof target === "function" ? parts.get(target) : undefined;
  if (!inner) return [target, ...given];
  const own = sorted(given);
  const keywords = packed({ ...inner.keywords, ...own.keywords });
  return [inner.func, ...inner.args, ...own.args, ...keywords];
}

/** What partial() made, and of what. */
const parts = new WeakMap<object, Sorted & { readonly func: AnyFunction }>();

type Sorted = {
  readonly args: readonly unknown[];
  readonly keywords: Readonly<Record<string, unknown>>;
};

function sorted(given: readonly unknown[]): Sorted {
  const last = given.at(-1);
  return last instanceof Keywords
    ? { args: given.slice(0, -1), keywords: last.values }
    : { args: given, keywords: {} };
}

const packed = (keywords: Readonly<Record<string, unknown>>): Keywords[] =>
  Object.keys(keywords).length > 0 ? [new Keywords(keywords)] : [];

const named = ([name, value]: readonly [string, unknown]): string => `${name}=${repr(value)}`;
