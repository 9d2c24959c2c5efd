// A dict as a manager keeps it, with the methods of Python's. Its keys are text. Runs in the manager's process.
// Python: library/stdtypes.rst#mapping-types-dict
import { KeyError, ValueError } from "../../../builtins/exceptions.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { REPR, repr, str } from "../../../builtins/text.ts";
import { listOf } from "../../pool/pool-arguments.ts";
import { countArguments } from "./count-arguments.ts";
import { isBare } from "./equals.ts";

/** What tells its keys, and the item of each: all that CPython asks of what a dict is made of. */
interface Mapping {
  keys(): unknown;
  __getitem__(key: unknown): unknown;
}

/** A dict of a manager's, or the proxy of one. */
const isMapping = (given: object): given is Mapping =>
  ["keys", "__getitem__"].every((name) => typeof Reflect.get(given, name) === "function");

/** The pairs of a mapping, or of a sequence of pairs. */
function pairsOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (given instanceof Map) return Array.from(given, ([key, value]) => [str(key), value]);
  if (typeof given === "object" && given !== null) {
    if (isMapping(given))
      return Array.from(listOf(given.keys()), (key) => [str(key), given.__getitem__(key)]);
    if (isBare(given)) return Object.entries(given);
  }
  return Array.from(listOf(given), pairOf);
}

/** One element of a sequence of pairs. */
function pairOf(element: unknown, index: number): readonly [string, unknown] {
  const parts = partsOf(element);
  const which = `dictionary update sequence element #${index}`;
  if (parts === null) throw new TypeError(`cannot convert ${which} to a sequence`);
  if (parts.length !== 2)
    throw new ValueError(`${which} has length ${parts.length}; 2 is required`);
  return [str(parts[0]), parts[1]];
}

/** What Python goes over in an element: of a dict, the keys. null when it can't. */
function partsOf(element: unknown): readonly unknown[] | null {
  if (typeof element === "string") return [...element];
  if (typeof element !== "object" || element === null) return null;
  if (element instanceof Map) return [...element.keys()];
  if (isBare(element)) return Object.keys(element);
  return Symbol.iterator in element ? listOf(element) : null;
}

/** What `dict(…)` and `update(…)` take: a mapping or pairs, and behind it what was named. */
function namedPairs(
  callee: string,
  args: readonly unknown[],
): readonly (readonly [string, unknown])[] {
  const named = args[1] ?? null;
  const isNamed = typeof named === "object" && named !== null && isBare(named);
  if (args.length > (isNamed ? 2 : 1))
    throw new TypeError(`${callee} expected at most 1 argument, got ${args.length}`);
  return args.flatMap(pairsOf);
}

export class ManagedDict {
  private readonly entries: Map<string, unknown>;

  constructor(...args: unknown[]) {
    this.entries = new Map(namedPairs("dict", args));
  }

  get(key: unknown, otherwise: unknown = null): unknown {
    const { entries } = this;
    return entries.has(str(key)) ? entries.get(str(key)) : otherwise;
  }

  items(): readonly (readonly [string, unknown])[] {
    return [...this.entries];
  }

  keys(): readonly string[] {
    return [...this.entries.keys()];
  }

  values(): readonly unknown[] {
    return [...this.entries.values()];
  }

  update(...args: unknown[]): void {
    for (const [key, value] of namedPairs("update", args)) this.entries.set(key, value);
  }

  setdefault(key: unknown, value: unknown = null): unknown {
    if (!this.__contains__(key)) this.__setitem__(key, value);
    return this.entries.get(str(key));
  }

  pop(key: unknown, ...otherwise: unknown[]): unknown {
    if (!this.__contains__(key) && otherwise.length > 0) return otherwise[0];
    const value = this.__getitem__(key);
    this.entries.delete(str(key));
    return value;
  }

  popitem(): readonly [string, unknown] {
    const last = this.items().at(-1);
    if (!last) throw new KeyError("popitem(): dictionary is empty");
    this.entries.delete(last[0]);
    return last;
  }

  clear(): void {
    this.entries.clear();
  }

  copy(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.entries);
  }

  __len__(): number {
    return this.entries.size;
  }

  __contains__(key: unknown): boolean {
    return this.entries.has(str(key));
  }

  __getitem__(key: unknown): unknown {
    if (!this.__contains__(key)) throw new KeyError(key);
    return this.entries.get(str(key));
  }

  __setitem__(key: unknown, value: unknown): void {
    this.entries.set(str(key), value);
  }

  __delitem__(key: unknown): void {
    if (!this.entries.delete(str(key))) throw new KeyError(key);
  }

  [REPR](): string {
    return repr(this.entries);
  }
}
nameClasses("builtins", { dict: ManagedDict });
countArguments("dict", ManagedDict.prototype, {
  get: [1, 2],
  pop: [1, 2],
  setdefault: [1, 2],
  popitem: [0, 0],
  keys: [0, 0],
  values: [0, 0],
  items: [0, 0],
  clear: [0, 0],
  copy: [0, 0],
});
