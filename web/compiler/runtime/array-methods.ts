// Methods of arrays that call back, step by step as in ECMA-262, 23.1.3: holes are left out where it leaves them out,
// elements are read when their turn comes, and the new array is of the old one's species.
import type { Body } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { create, giveCalling, lengthOf, objectOf, type CallingBody } from "./callers.ts";
import { isObject } from "./each.ts";
import { sorted } from "./sort.ts";

const { isArray } = Array;
const { deleteProperty, get, has, set } = Reflect;
const { species } = Symbol;

type Elements = Readonly<Record<PropertyKey, unknown>>;

/** Calls back with each element that is there; answers what `stop` makes of the first answer it doesn't leave be. */
function* visit(
  call: Body,
  self: unknown,
  args: readonly unknown[],
  seen: (answer: unknown, value: unknown, index: number) => unknown,
): Blocking<boolean> {
  const array = objectOf(self);
  const length = lengthOf(array);
  for (let k = 0; k < length; k += 1) {
    if (!has(array, k)) continue;
    const value = array[k];
    if (seen(yield* call(args[1], value, k, array), value, k)) return true;
  }
  return false;
}

/** The same for those methods that see holes as undefined, from either end: the first that is wanted. */
function find(fromEnd: boolean, wanted: (value: unknown, index: number) => unknown): CallingBody {
  return function* (call, self, args) {
    const array = objectOf(self);
    const length = lengthOf(array);
    for (let turn = 0; turn < length; turn += 1) {
      const k = fromEnd ? length - 1 - turn : turn;
      const value = array[k];
      if (yield* call(args[1], value, k, array)) return wanted(value, k);
    }
    return wanted(undefined, -1);
  };
}

function reduce(fromEnd: boolean): CallingBody {
  return function* (call, self, args) {
    const array = objectOf(self);
    const length = lengthOf(array);
    let result = args[1];
    let isThere = args.length > 1;
    for (let turn = 0; turn < length; turn += 1) {
      const k = fromEnd ? length - 1 - turn : turn;
      if (!has(array, k)) continue;
      result = isThere ? yield* call(undefined, result, array[k], k, array) : array[k];
      isThere = true;
    }
    if (!isThere) throw new TypeError("Reduce of empty array with no initial value");
    return result;
  };
}

/** ArraySpeciesCreate */
function speciesOf(array: Elements, length: number): object {
  if (!isArray(array)) return arrayOf(length);
  let made: unknown = array.constructor;
  if (isObject(made)) made = get(made, species) ?? undefined;
  if (made === undefined) return arrayOf(length);
  // What can't make anything says so itself.
  return new (made as new (length: number) => object)(length);
}

function arrayOf(length: number): unknown[] {
  const array: unknown[] = [];
  array.length = length;
  return array;
}

const map: CallingBody = function* (call, self, args) {
  const array = objectOf(self);
  const length = lengthOf(array);
  const made = speciesOf(array, length);
  for (let k = 0; k < length; k += 1) {
    if (has(array, k)) create(made, k, yield* call(args[1], array[k], k, array));
  }
  return made;
};

const filter: CallingBody = function* (call, self, args) {
  const array = objectOf(self);
  const length = lengthOf(array);
  const made = speciesOf(array, 0);
  let kept = 0;
  for (let k = 0; k < length; k += 1) {
    if (!has(array, k)) continue;
    const value = array[k];
    if (yield* call(args[1], value, k, array)) {
      create(made, kept, value);
      kept += 1;
    }
  }
  return made;
};

const flatMap: CallingBody = function* (call, self, args) {
  const array = objectOf(self);
  const length = lengthOf(array);
  const made = speciesOf(array, 0);
  let added = 0;
  const add = (value: unknown): void => {
    create(made, added, value);
    added += 1;
  };
  for (let k = 0; k < length; k += 1) {
    if (!has(array, k)) continue;
    const mapped = yield* call(args[1], array[k], k, array);
    if (!isArray(mapped)) {
      add(mapped);
      continue;
    }
    const inner = objectOf(mapped);
    const innerLength = lengthOf(inner);
    for (let at = 0; at < innerLength; at += 1) if (has(inner, at)) add(inner[at]);
  }
  return made;
};

const sort: CallingBody = function* (call, self) {
  const array = objectOf(self);
  const length = lengthOf(array);
  const values: unknown[] = [];
  for (let k = 0; k < length; k += 1) if (has(array, k)) create(values, values.length, array[k]);
  const items = yield* sorted(values, call);
  for (let k = 0; k < items.length; k += 1) put(array, k, items[k]);
  for (let k = items.length; k < length; k += 1) {
    if (!deleteProperty(array, k)) {
      throw new TypeError(`Cannot delete property '${String(k)}' of ${String(array)}`);
    }
  }
  return array;
};

function put(array: Elements, key: number, value: unknown): void {
  if (!set(array, key, value, array)) {
    throw new TypeError(`Cannot assign to read only property '${String(key)}' of object`);
  }
}

const toSorted: CallingBody = function* (call, self) {
  const array = objectOf(self);
  const values: unknown[] = arrayOf(lengthOf(array));
  for (let k = 0; k < values.length; k += 1) create(values, k, array[k]);
  return yield* sorted(values, call);
};

const methods: Readonly<Record<string, CallingBody>> = {
  *forEach(call, self, args) {
    yield* visit(call, self, args, () => false);
    return undefined;
  },
  *some(call, self, args) {
    return yield* visit(call, self, args, (answer) => answer);
  },
  *every(call, self, args) {
    return !(yield* visit(call, self, args, (answer) => !answer));
  },
  find: find(false, (value) => value),
  findIndex: find(false, (_, index) => index),
  findLast: find(true, (value) => value),
  findLastIndex: find(true, (_, index) => index),
  reduce: reduce(false),
  reduceRight: reduce(true),
  map,
  filter,
  flatMap,
  sort,
  toSorted,
};

export function giveArrayMethods(): void {
  for (const [name, body] of Object.entries(methods)) giveCalling(Array.prototype, name, body);
}

keep(visit);
