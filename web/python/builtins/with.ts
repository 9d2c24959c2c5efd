// with_(manager, body): Python's with statement as a call. The body gets what `__enter__` returns; errors
// pass through after `__exit__` has run, unless it returns something true. What `using` can hold works here too,
// and so do async context managers, with an async body: `await with_(lock, async () => { … })`.
// Python: reference/compound_stmts.rst#with
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import type { Interpreter } from "../interpreter.ts";
import { typeName } from "./text.ts";

const method = (manager: unknown, name: PropertyKey): AnyFunction | undefined => {
  if (manager === null || manager === undefined) return undefined;
  const found: unknown = Reflect.get(Object(manager), name);
  // Any function can be called; what it takes is its own affair.
  return typeof found === "function" ? (found as AnyFunction) : undefined;
};

type Asked = (...args: readonly unknown[]) => unknown;

const asking =
  (asked: AnyFunction, self: unknown): Asked =>
  (...args) =>
    Reflect.apply(asked, self, args);

/** Python's `async with`, for what has `__aenter__` and `__aexit__`: the answer is to be awaited. */
async function within(enter: Asked, exit: Asked, body: Asked): Promise<unknown> {
  const entered = await enter();
  let result: unknown;
  try {
    result = await body(entered);
  } catch (error) {
    const type = error instanceof Error ? error.constructor : null;
    if (await exit(type, error, null)) return undefined;
    throw error;
  }
  await exit(null, null, null);
  return result;
}

export function makeWith({
  kernel,
}: Interpreter): (manager: unknown, body: AnyFunction) => unknown {
  return kernel.expose("with_", function* (manager: unknown, body: AnyFunction): Blocking<unknown> {
    const enter = method(manager, "__enter__");
    const exit = method(manager, "__exit__");
    const dispose = method(manager, Symbol.dispose);
    const enterLater = method(manager, "__aenter__");
    const exitLater = method(manager, "__aexit__");
    if (enterLater && exitLater && !enter) {
      const [begin, end] = [asking(enterLater, manager), asking(exitLater, manager)];
      return within(begin, end, asking(body, undefined));
    }
    if (!(enter && exit) && !dispose) {
      throw new TypeError(
        `'${typeName(manager)}' object does not support the context manager protocol`,
      );
    }
    const entered = enter && exit ? yield* kernel.invoke(enter, manager, []) : manager;
    const leave = function* (error: unknown): Blocking<unknown> {
      if (exit && enter) {
        const type = error instanceof Error ? error.constructor : null;
        return yield* kernel.invoke(exit, manager, [type, error ?? null, null]);
      }
      return dispose ? yield* kernel.invoke(dispose, manager, []) : undefined;
    };
    let result: unknown;
    try {
      result = yield* kernel.invoke(body, undefined, [entered]);
    } catch (error) {
      if (yield* leave(error)) return undefined;
      throw error;
    }
    yield* leave(undefined);
    return result;
  });
}
