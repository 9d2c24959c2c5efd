// Namespace, Value and Array as a manager keeps them: plain objects, without shared memory. In the manager's process.
// Python: Lib/multiprocessing/managers.py, Namespace, Value, Array; Modules/arraymodule.c
import { AttributeError, OverflowError, ValueError } from "../../../builtins/exceptions.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { REPR, repr, str } from "../../../builtins/text.ts";
import { listOf } from "../../pool/pool-arguments.ts";
import { wholeNumber } from "../../synchronize/arguments.ts";
import { isSlice, part, placeIn } from "./places.ts";

export class Namespace {
  private readonly attributes: Map<string, unknown>;

  constructor(attributes: Readonly<Record<string, unknown>> = {}) {
    this.attributes = new Map(Object.entries(attributes));
  }

  __getattribute__(name: string): unknown {
    this.check(name);
    return this.attributes.get(name);
  }

  __setattr__(name: string, value: unknown): void {
    this.attributes.set(name, value);
  }

  __delattr__(name: string): void {
    this.check(name);
    this.attributes.delete(name);
  }

  private check(name: string): void {
    if (!this.attributes.has(name))
      throw new AttributeError(`'Namespace' object has no attribute ${repr(name)}`);
  }

  [REPR](): string {
    const shown = [...this.attributes].map(([name, value]) => `${name}=${repr(value)}`);
    return `Namespace(${shown.join(", ")})`;
  }
}

export class Value {
  constructor(
    private readonly typecode: unknown,
    private current: unknown,
  ) {}

  get(): unknown {
    return this.current;
  }

  set(value: unknown): void {
    this.current = value;
  }

  [REPR](): string {
    return `Value(${repr(this.typecode)}, ${repr(this.current)})`;
  }
}

/** Bits of a whole number by type code; a large letter is without sign. */
const BITS: Readonly<Record<string, number>> = { b: 8, h: 16, i: 32, l: 64, q: 64 };
const NAMES: Readonly<Record<string, string>> = { b: "signed char", h: "signed short" };

function checked(code: string, value: unknown): number {
  const bits = BITS[code.toLowerCase()];
  if (bits === undefined) {
    if (typeof value !== "number") throw new TypeError(`must be real number, not ${str(value)}`);
    return value;
  }
  const whole = wholeNumber(value);
  const signed = code === code.toLowerCase();
  const [least, most] = signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
  const name = NAMES[code] ?? (signed ? "signed integer" : "unsigned integer");
  if (whole > most) throw new OverflowError(`${name} is greater than maximum`);
  if (whole < least) throw new OverflowError(`${name} is less than minimum`);
  return whole;
}

export class ManagedArray {
  private readonly items: number[];

  constructor(
    private readonly typecode: string,
    sequence: unknown,
  ) {
    if (typeof typecode !== "string" || !/^[bBhHiIlLqQfd]$/.test(typecode))
      throw new ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    this.items = listOf(sequence).map((item) => checked(typecode, item));
  }

  __len__(): number {
    return this.items.length;
  }

  __getitem__(key: unknown): unknown {
    const { items } = this;
    return isSlice(key)
      ? part(items, key)
      : items[placeIn(items.length, key, "array index out of range")];
  }

  __setitem__(key: unknown, value: unknown): void {
    const { items } = this;
    const place = placeIn(items.length, key, "array assignment index out of range");
    items[place] = checked(this.typecode, value);
  }

  [REPR](): string {
    const { typecode, items } = this;
    return `array(${[repr(typecode), ...(items.length > 0 ? [repr(items)] : [])].join(", ")})`;
  }
}
nameClasses("multiprocessing.managers", { Namespace, Value });
nameClasses("array", { array: ManagedArray });
