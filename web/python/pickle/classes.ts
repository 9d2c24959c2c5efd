// What the encoder must know of an object before it writes it: which built-in it is at heart, and whether
// its class lets it be copied. Found out once for each class.
import type { AnyFunction } from "../../wire/system-call.ts";
import { MODULE, repr, typeName } from "../builtins/text.ts";
import { PicklingError } from "./errors.ts";
import { Tag, viewTypes } from "./tags.ts";

export interface ClassFacts {
  /** The built-in that it is or extends; OBJECT for none. */
  readonly kind: number;
  /** For a VIEW: its place in {@link viewTypes}. */
  readonly viewType: number;
  /** The class to find by name; null for a built-in itself, which its tag says. */
  readonly made: AnyFunction | null;
  /** Why no object of this class can be copied. */
  refusal(value: object): Error | null;
}

/** JavaScript's prototypes, each with the tag of its objects. */
const builtIns = new Map<object, { readonly kind: number; readonly viewType: number }>([
  [Array.prototype, { kind: Tag.ARRAY, viewType: 0 }],
  [Map.prototype, { kind: Tag.MAP, viewType: 0 }],
  [Set.prototype, { kind: Tag.SET, viewType: 0 }],
  [Date.prototype, { kind: Tag.DATE, viewType: 0 }],
  [RegExp.prototype, { kind: Tag.REGEXP, viewType: 0 }],
  [ArrayBuffer.prototype, { kind: Tag.BUFFER, viewType: 0 }],
  [Error.prototype, { kind: Tag.ERROR, viewType: 0 }],
  ...[Number, String, Boolean, BigInt, Symbol].map(
    ({ prototype }) => [prototype, { kind: Tag.BOXED, viewType: 0 }] as const,
  ),
  ...viewTypes.map(({ prototype }, viewType) => [prototype, { kind: Tag.VIEW, viewType }] as const),
]);

const known = new WeakMap<object, ClassFacts>();

const none = () => null;
const plain: ClassFacts = { kind: Tag.OBJECT, viewType: 0, made: null, refusal: none };
const bare: ClassFacts = { kind: Tag.BARE, viewType: 0, made: null, refusal: none };

export function factsOf(value: object): ClassFacts {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return plain;
  if (typeof prototype !== "object" || prototype === null) return bare;
  let facts = known.get(prototype);
  if (!facts) {
    facts = findOut(value, prototype);
    known.set(prototype, facts);
  }
  return facts;
}

function findOut(value: object, prototype: object): ClassFacts {
  const own = builtIns.get(prototype);
  // An error is an instance of its class, also of Error itself.
  if (own && own.kind !== Tag.ERROR) return { ...own, made: null, refusal: none };
  let at: object | null = prototype;
  while (at !== null && !builtIns.has(at)) at = Object.getPrototypeOf(at);
  const base = (at && builtIns.get(at)) ?? { kind: Tag.OBJECT, viewType: 0 };
  const made: unknown = Reflect.get(prototype, "constructor");
  const plainTag = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof made !== "function" || made.prototype !== prototype || native.has(plainTag)) {
    return {
      ...base,
      made: null,
      refusal: (one) =>
        new TypeError(`cannot pickle '${native.get(plainTag) ?? typeName(one)}' object`),
    };
  }
  // What it takes does not matter: it is asked for its name.
  const named = made as AnyFunction;
  if (!hasPrivateNames(named)) return { ...base, made: named, refusal: none };
  return {
    ...base,
    made: named,
    refusal: (one) =>
      new PicklingError(
        `Can't pickle ${repr(one)}: its class has #private fields, which JavaScript keeps from being copied`,
      ),
  };
}

/** Things of JavaScript that hold what can't be copied, by the name Python has for the like of them. */
const native = new Map([
  ["Promise", "coroutine"],
  ["Generator", "generator"],
  ["AsyncGenerator", "async_generator"],
  ["WeakMap", "weakref.ReferenceType"],
  ["WeakSet", "weakref.ReferenceType"],
  ["WeakRef", "weakref.ReferenceType"],
  ["FinalizationRegistry", "weakref.ReferenceType"],
  ["SharedArrayBuffer", "SharedArrayBuffer"],
  ["Map Iterator", "dict_itemiterator"],
  ["Set Iterator", "set_iterator"],
  ["Array Iterator", "list_iterator"],
]);

/** True when a class of the program, or one above it, declares `#names`. */
function hasPrivateNames(made: AnyFunction): boolean {
  for (
    let at: unknown = made;
    typeof at === "function" && at !== Function.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    if (Object.hasOwn(at, MODULE)) return false; // a class of the library looks after its own
    const text = Function.prototype.toString.call(at);
    if (/^class\b/.test(text) && /(?:^|[\s;{}.])#[\p{ID_Start}$_]/u.test(withoutTexts(text)))
      return true;
  }
  return false;
}

/** A class's source without its strings and comments, so that a `#` in them is not taken for a name. */
function withoutTexts(source: string): string {
  return source.replaceAll(
    /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g,
    "",
  );
}
