// Value, Array, RawValue and RawArray: numbers in memory that processes share.
// Python: Lib/multiprocessing/sharedctypes.py
import { AttributeError } from "../../builtins/exceptions.ts";
import { isOptions, optional } from "../../builtins/keywords.ts";
import { repr } from "../../builtins/text.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import type { ProcessTable } from "../process-state.ts";
import { isAcquirable, type Acquirable } from "../synchronize/acquirable.ts";
import { introduce, RLOCK, SemLock, type Identity } from "../synchronize/sem-lock.ts";
import type { Synchronize } from "../synchronize/synchronize.ts";
import { makeBlock } from "./block.ts";
import { readInitializer } from "./initializer.ts";
import type { Rebuild } from "./rebuild.ts";
import type { SharedArray } from "./array-parts.ts";
import { defineArrays } from "./shared-array.ts";
import { defineValues, type RawValue } from "./shared-value.ts";
import { typeCode, typeOf } from "./value-types.ts";

export interface SharedValues {
  /** What a module or a context offers. */
  readonly names: Module;
  /** By these names a child finds what makes its copies: `multiprocessing.sharedctypes`. */
  readonly sharedctypes: Module;
}

export function makeSharedValues(
  { kernel }: Interpreter,
  table: ProcessTable,
  { Lockable, locks }: Synchronize,
): SharedValues {
  const rebuild: Rebuild = {
    value: (code, block) => values.raw(code, block),
    synchronizedValue: (value, lock) => values.synchronized(value, lock),
    array: (code, block, length) => makeArray(code, block, length, null),
    synchronizedArray: (code, block, length, lock) => makeArray(code, block, length, lock),
  };
  const values = defineValues(kernel, table, Lockable, rebuild);
  const makeArray = defineArrays(kernel, table, Lockable, rebuild);

  function lockFor(given: unknown, identity: Identity): Acquirable | null {
    if (given === false) return null;
    if (given === undefined || given === null || given === true)
      return locks.rlockOver(SemLock.make(kernel, RLOCK, identity));
    if (isAcquirable(given)) return given;
    throw new AttributeError(`${repr(given)} has no method 'acquire'`);
  }

  function rawValue(given: unknown, initial: readonly unknown[]): RawValue {
    const code = typeCode(given);
    const value = values.raw(code, makeBlock(kernel, typeOf(code).bytes));
    if (initial.length > 1) {
      throw new TypeError(`__init__ expected at most 1 argument, got ${initial.length}`);
    }
    if (initial.length === 1) value.value = initial[0];
    return value;
  }

  function array(given: unknown, initial: unknown, lock: () => Acquirable | null): SharedArray {
    const code = typeCode(given);
    const type = typeOf(code);
    const { length, elements } = readInitializer(initial);
    const block = makeBlock(kernel, Math.max(1, length * type.bytes));
    if (elements) {
      const { buffer, offset } = kernel.blocks.at(block);
      const view = new type.View(buffer, offset, length);
      let index = 0;
      for (const element of elements) type.write(view, index++, element);
    }
    return makeArray(code, block, length, lock());
  }

  // Functions in Python; here `new` may stand before them, since programs write it before every class.
  const names: Module = {
    Value: function Value(...given: unknown[]) {
      const { type, rest, options } = split("Value", given);
      const { lock: chosen } = optional("BaseContext.Value", ["lock"], options);
      const value = rawValue(type, rest);
      const lock = lockFor(chosen, introduce(kernel, "Value"));
      return lock ? values.synchronized(value, lock) : value;
    },
    RawValue: function RawValue(...given: unknown[]) {
      const { type, rest, options } = split("RawValue", given);
      optional("BaseContext.RawValue", [], options);
      return rawValue(type, rest);
    },
    Array: function Array(...given: unknown[]) {
      const { type, rest, options } = split("Array", given);
      const { lock: chosen } = optional("BaseContext.Array", ["lock"], options);
      const initial = onlyOne("Array", rest);
      return array(type, initial, () => lockFor(chosen, introduce(kernel, "Array")));
    },
    RawArray: function RawArray(...given: unknown[]) {
      const { type, rest, options } = split("RawArray", given);
      optional("BaseContext.RawArray", [], options);
      return array(type, onlyOne("RawArray", rest), () => null);
    },
  };
  const { value, synchronizedValue, array: rebuildArray, synchronizedArray } = rebuild;
  return {
    names,
    sharedctypes: { value, synchronizedValue, array: rebuildArray, synchronizedArray },
  };
}

interface Split {
  readonly type: unknown;
  readonly rest: readonly unknown[];
  readonly options: readonly unknown[];
}

/** The type, what follows by position, and a trailing object of options. TypeError without a type. */
function split(name: string, [type, ...rest]: readonly unknown[]): Split {
  if (type === undefined || isOptions(type)) {
    throw new TypeError(
      `BaseContext.${name}() missing 1 required positional argument: 'typecode_or_type'`,
    );
  }
  const named = rest.length > 0 && isOptions(rest.at(-1));
  return { type, rest: named ? rest.slice(0, -1) : rest, options: named ? rest.slice(-1) : [] };
}

/** The length or the elements of an array. */
function onlyOne(name: string, rest: readonly unknown[]): unknown {
  if (rest.length === 0) {
    throw new TypeError(
      `BaseContext.${name}() missing 1 required positional argument: 'size_or_initializer'`,
    );
  }
  if (rest.length > 1) {
    throw new TypeError(
      `BaseContext.${name}() takes 3 positional arguments but ${rest.length + 2} were given`,
    );
  }
  return rest[0];
}
