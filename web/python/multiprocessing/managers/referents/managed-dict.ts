// A dict as a manager keeps it, with the methods of Python's. Its keys are text. Runs in the manager's process.
// Python: library/stdtypes.rst#mapping-types-dict
import { KeyError } from "../../../builtins/exceptions.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { REPR, repr, str, typeName } from "../../../builtins/text.ts";
import { countArguments } from "./count-arguments.ts";

/** The pairs of a mapping, or of a list of pairs. */
function pairsOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (given === undefined || given === null) return [];
  if (given instanceof ManagedDict) return given.items();
  const pairs: readonly unknown[] | null =
    given instanceof Map
      ? [...given]
      : Array.isArray(given)
        ? given
        : typeof given === "object"
          ? Object.entries(given)
          : null;
  if (pairs === null) throw new TypeError(`'${typeName(given)}' object is not iterable`);
  return pairs.map((pair, index) => {
    if (!Array.isArray(pair) || pair.length !== 2) {
      throw new TypeError(
        `cannot convert dictionary update sequence element #${index} to a sequence`,
      );
    }
    const [key, value]: readonly unknown[] = pair;
    return [str(key), value];
  });
}

export class ManagedDict {
  private readonly entries: Map<string, unknown>;

  constructor(...given: unknown[]) {
    this.entries = new Map(given.flatMap(pairsOf));
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

  update(...given: unknown[]): void {
    for (const [key, value] of given.flatMap(pairsOf)) this.entries.set(key, value);
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
