// Stands in a forked child for what could not be copied from its parent.
import { RuntimeError } from "../builtins/exceptions.ts";

/** Any use of it raises RuntimeError, saying why. */
export function uncopied(reason: string): unknown {
  const fail = (): never => {
    throw new RuntimeError(reason);
  };
  return new Proxy(fail, {
    apply: fail,
    construct: fail,
    get: (_target, key) =>
      key === Symbol.toPrimitive || typeof key === "string" ? fail() : undefined,
    set: fail,
    has: fail,
    deleteProperty: fail,
    ownKeys: fail,
  });
}
