// str() and repr() of JavaScript values, as Python would show the values they stand for.
// null and undefined are None, a Map is a dict, a plain object is a dict with text keys, an array is a list.
// Python: library/stdtypes.rst, library/functions.rst#repr
import { isClass } from "../../base/is-class.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { quote, quoteBytes } from "./quote.ts";
import { isStackOverflow, STACK_OVERFLOW } from "./stack-overflow.ts";

/** Names of Python's types for messages such as "'int' object is not iterable". */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "bigint":
      return "int";
    case "string":
      return "str";
    case "function":
      return isClass(value) ? "type" : "function";
    case "symbol":
      return "symbol";
    case "object":
      break;
  }
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "dict";
  if (value instanceof Set) return "set";
  if (value instanceof Uint8Array && value.constructor === Uint8Array) return "bytes";
  if (value instanceof Promise) return "coroutine";
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return "dict";
  if (Object.prototype.toString.call(value) === "[object Generator]") return "generator";
  return className(value);
}

/** The name of an object's class. */
export function className(value: object): string {
  const made: unknown = value.constructor;
  return typeof made === "function" && made.name !== "" ? made.name : "object";
}

/** The name of an exception's class, of JavaScript's own the name that Python has for them. */
export function exceptionName(error: Error): string {
  if (isStackOverflow(error)) return "RecursionError";
  if (error.constructor === Error) return "Exception";
  return error.constructor === ReferenceError ? "NameError" : className(error);
}

/** What texts of one process depend on. Several may live in one realm: whoever enters one says so. */
export interface Texts {
  /** The program's own module, as classes of the program name it. */
  mainModule: string;
  /** Where a function or class of the program stands: `main.<locals>.worker`. */
  qualnameOf(made: AnyFunction): string;
  /** As they stand in `<… at 0x7f…>`: the same object, the same address; the first is always the same. */
  addresses: WeakMap<object, string> | null;
  nextAddress: number;
}

export function freshTexts(qualnameOf: Texts["qualnameOf"] = nameOf): Texts {
  return { mainModule: "__main__", qualnameOf, addresses: null, nextAddress: 0x7f4a10c02000 };
}

const nameOf = (made: AnyFunction): string => (made.name === "" ? "<lambda>" : made.name);

let texts = freshTexts();

/** From here on texts are those of this process. */
export function enterTexts(own: Texts): void {
  texts = own;
}

export function address(value: object): string {
  const addresses = (texts.addresses ??= new WeakMap());
  let known = addresses.get(value);
  if (known === undefined) {
    known = `0x${texts.nextAddress.toString(16)}`;
    texts.nextAddress += 0x90;
    addresses.set(value, known);
  }
  return known;
}

/** Lets a class of the library say its own repr, for instance `<Process name='Process-1' …>`. */
export const REPR = Symbol("repr");

/** Lets one say a str() of its own, where it is not its repr: the object that a proxy stands for. */
export const STR = Symbol("str");

/** Names the module of a class or function, as in `<class '__main__.Clock'>`. */
export const MODULE = Symbol("module");

/** A spawned child is `__mp_main__` to itself. */
export function setMainModule(name: string): void {
  texts.mainModule = name;
}

/** Python's `__qualname__` of an object's class. */
export function classQualname({ constructor: made }: object): string {
  return typeof made === "function" && made.name !== ""
    ? texts.qualnameOf(made as AnyFunction) // as a class, it takes what it likes
    : "object";
}

/** The library names the module of each class of its own; what derives from them is the program's. */
function moduleOf(made: unknown): string {
  return typeof made === "function" && Object.hasOwn(made, MODULE)
    ? String(Reflect.get(made, MODULE))
    : texts.mainModule;
}

/** `str(value)`: what print shows. */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return repr(value);
  const own: unknown = Reflect.get(value, STR);
  if (typeof own === "function") return String(Reflect.apply(own, value, []));
  return value instanceof Error ? errorText(value) : repr(value);
}

function ownText(this: object): string {
  return str(this);
}

/** `toString()` of the library's classes, so that `${lock}` says what `print(lock)` does. */
export const toText: (this: object) => string = ownText;

function errorText(error: Error): string {
  if (isStackOverflow(error)) return STACK_OVERFLOW;
  const own: unknown = Reflect.get(error, "toString");
  // What a class of the program says of itself.
  return typeof own === "function" && own !== Error.prototype.toString
    ? String(Reflect.apply(own, error, []))
    : inWordsOfTheProgram(error.message);
}

/** V8 quotes the text that it runs, and the compiler has put stores of lines into that (compiler/instrument-expression.ts). */
const STORE = /\(\$t\d* , \$p\d*\[0\] , \$t\d*\)/gu;

function inWordsOfTheProgram(message: string): string {
  return message.includes("$p") ? message.replaceAll(STORE, "(intermediate value)") : message;
}

/** `repr(value)`. */
export function repr(value: unknown): string {
  return show(value, [], false);
}

/** `repr(value)` for somebody who only looks: no getter and no toString() of the program runs. */
export function reprAtRest(value: unknown): string {
  return show(value, [], true);
}

function show(value: unknown, inside: readonly object[], atRest: boolean): string {
  if (value === null || value === undefined) return "None";
  switch (typeof value) {
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return numberText(value);
    case "bigint":
      return value.toString();
    case "string":
      return quote(value);
    case "symbol":
      return value.toString();
    case "function": {
      const own: unknown = Reflect.get(value, REPR);
      if (typeof own === "function") return String(Reflect.apply(own, value, []));
      const module = moduleOf(value);
      const name = texts.qualnameOf(value as AnyFunction); // what it takes is its own affair
      if (isClass(value)) return `<class '${module === "builtins" ? "" : `${module}.`}${name}'>`;
      return `<function ${name} at ${address(value)}>`;
    }
    default:
      return inside.includes(value) ? cycle(value) : showObject(value, [...inside, value], atRest);
  }
}

function cycle(value: object): string {
  return Array.isArray(value) ? "[...]" : "{...}";
}

function showObject(value: object, inside: readonly object[], atRest: boolean): string {
  const item = (part: unknown) => show(part, inside, atRest);
  const own: unknown = Reflect.get(value, REPR);
  if (typeof own === "function") return String(Reflect.apply(own, value, []));
  // What is in it, whatever iterator a class of the program has.
  if (Array.isArray(value))
    return `[${Array.from({ length: value.length }, (_, at) => item(value[at])).join(", ")}]`;
  if (value instanceof Map)
    return `{${[...entriesOf(value)].map(([k, v]) => `${item(k)}: ${item(v)}`).join(", ")}}`;
  if (value instanceof Set)
    return value.size === 0 ? "set()" : `{${[...valuesOf(value)].map(item).join(", ")}}`;
  if (value instanceof Error) return showError(value, item, atRest);
  if (value instanceof Date)
    return `<Date ${Number.isNaN(value.getTime()) ? "invalid" : value.toISOString()}>`;
  if (value instanceof RegExp) return `re.compile(${quote(value.source)})`;
  if (value instanceof Uint8Array) return quoteBytes(value);
  if (ArrayBuffer.isView(value) && "length" in value) {
    // A typed array: iterable over numbers or bigints.
    return `array([${Array.from(value as unknown as Iterable<unknown>, item).join(", ")}])`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) {
    const fields = atRest ? fieldsAtRest(value, item) : fieldsOf(value, item);
    return `{${fields.map(([k, v]) => `${quote(k)}: ${v}`).join(", ")}}`;
  }
  const text: unknown = atRest ? undefined : Reflect.get(value, "toString");
  if (typeof text === "function" && text !== Object.prototype.toString && text !== toText)
    return String(Reflect.apply(text, value, []));
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind === "Promise") return `<coroutine object at ${address(value)}>`;
  if (kind === "Generator") return `<generator object at ${address(value)}>`;
  return `<${moduleOf(value.constructor)}.${classQualname(value)} object at ${address(value)}>`;
}

type Item = (part: unknown) => string;

const entriesOf = (map: ReadonlyMap<unknown, unknown>) => Map.prototype.entries.call(map);
const valuesOf = (set: ReadonlySet<unknown>) => Set.prototype.values.call(set);

const fieldsOf = (value: object, item: Item): (readonly [string, string])[] =>
  Object.entries(value).map(([name, field]) => [name, item(field)]);

const fieldsAtRest = (value: object, item: Item): (readonly [string, string])[] =>
  Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([, { enumerable }]) => enumerable)
    .map(([name, field]) => [name, "value" in field ? item(field.value) : "<property>"]);

function showError(error: Error, item: Item, atRest: boolean): string {
  const args: unknown = Reflect.get(error, "args");
  const text = isStackOverflow(error) ? STACK_OVERFLOW : messageOf(error, atRest);
  const parts: unknown[] = Array.isArray(args) ? args : text === "" ? [] : [text];
  return `${exceptionName(error)}(${parts.map(item).join(", ")})`;
}

/** At rest it is the one that it was made with: a class of the program may have a getter in its place. */
function messageOf(error: Error, atRest: boolean): string {
  if (!atRest) return inWordsOfTheProgram(error.message);
  const made: unknown = Object.getOwnPropertyDescriptor(error, "message")?.value;
  return typeof made === "string" ? made : "";
}

/** Numbers as Python shows an int where it is whole, a float elsewhere: 1e-7 is 1e-07, 1e+21 stays. */
function numberText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  const small = /^(.*e-)(\d)$/.exec(text);
  if (small) return `${small[1] ?? ""}0${small[2] ?? ""}`;
  // JavaScript writes out down to 1e-6, Python only to 1e-4.
  const magnitude = Math.abs(value);
  if (magnitude < 1e-4 && magnitude > 0 && !text.includes("e")) {
    return value.toExponential().replace(/e-(\d)$/, "e-0$1");
  }
  return text;
}
