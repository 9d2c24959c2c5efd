// What an array is made with: a length, or the elements to begin with.
// Python: Lib/multiprocessing/sharedctypes.py, RawArray
import { ValueError } from "../../builtins/exceptions.ts";
import { typeName } from "../../builtins/text.ts";

export interface Initializer {
  readonly length: number;
  /** null: all zeros. */
  readonly elements: Iterable<unknown> | null;
}

type Sequence = Iterable<unknown> & { readonly length: number };

const isSequence = (value: unknown): value is Sequence =>
  typeof value === "object" &&
  value !== null &&
  Symbol.iterator in value &&
  typeof Reflect.get(value, "length") === "number";

/** TypeError for what has no length, ValueError for one below 0. */
export function readInitializer(given: unknown): Initializer {
  if (typeof given === "boolean") return { length: Number(given), elements: null };
  if (typeof given === "number" && Number.isInteger(given)) {
    if (given < 0) throw new ValueError(`Array length must be >= 0, not ${given}`);
    return { length: given, elements: null };
  }
  // Characters, not the halves of a pair.
  const elements =
    typeof given === "string" || given instanceof Set
      ? Array.from<unknown>(given)
      : given instanceof Map
        ? Array.from<unknown>(given.keys())
        : given;
  if (isSequence(elements)) return { length: elements.length, elements };
  throw new TypeError(`object of type '${typeName(given)}' has no len()`);
}
