// Texts and plain values of objects, whose `toString` and `valueOf` may block.
// ECMA-262: 7.1.1, 7.1.17
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { isObject } from "./each.ts";
import { invoke } from "./invoke.ts";

const { get } = Reflect;
const { toPrimitive } = Symbol;

/** What stands for a value in a template. */
export function* text(value: unknown): Blocking<string> {
  const plain = isObject(value) ? yield* convert(value, "string") : value;
  return `${plain as string}`; // ToString; it has the words for symbols
}

/** What stands for a value in a sum. */
export function* primitive(value: unknown): Blocking<unknown> {
  return isObject(value) ? yield* convert(value, "default") : value;
}

function* convert(value: object, hint: "string" | "default"): Blocking<unknown> {
  const own: unknown = get(value, toPrimitive);
  if (own !== undefined && own !== null) {
    if (typeof own !== "function") throw new TypeError(`${wordsFor(own)} is not a function`);
    const made = yield* invoke(own as AnyFunction, value, [hint]); // a function of which no more is known
    if (!isObject(made)) return made;
    throw new TypeError("Cannot convert object to primitive value");
  }
  // No loop over the names: what is left early asks an iterator for its `return`.
  let name = hint === "string" ? "toString" : "valueOf";
  for (let turn = 0; turn < 2; turn += 1) {
    const method: unknown = get(value, name);
    if (typeof method === "function") {
      const made = yield* invoke(method as AnyFunction, value, []); // as above
      if (!isObject(made)) return made;
    }
    name = name === "toString" ? "valueOf" : "toString";
  }
  throw new TypeError("Cannot convert object to primitive value");
}

/** What V8 calls a value that can't be called. */
function wordsFor(value: unknown): string {
  const type = typeof value;
  if (type === "string") return `${type} ${JSON.stringify(value)}`;
  return type === "number" || type === "boolean" ? `${type} ${String(value)}` : type;
}

for (const one of [text, primitive, convert]) keep(one);
