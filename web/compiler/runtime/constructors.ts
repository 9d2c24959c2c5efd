// `new` of a class of the program whose constructor has a body. The class itself makes the object: its own native
// constructor is called with a word of ours in place of arguments, on which it runs nothing but what only it can do.
//
//   class A            the object and its fields                    Reflect.construct(A, [bare], newTarget)
//   class B extends A  its fields, on an object that is there       Reflect.construct(B, [bare(args: [bare(object)])], …)
//   class C extends L  L is native: L(args), then the fields        Reflect.construct(C, [bare(args)], newTarget)
//
// ECMA-262: 10.2.2, 13.3.7
import { giveBody } from "../../wire/bodies.ts";
import type { Bare, Making } from "../../wire/generator-form.ts";
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { isObject } from "./each.ts";
import { listOf } from "./function-methods.ts";
import { whole } from "./lists.ts";

const { apply, construct: native, getPrototypeOf } = Reflect;
const { get, set } = WeakMap.prototype;

const MakeProxy = Proxy;

type Class = new (...args: unknown[]) => object;
type Constructor = (self: unknown, ...args: unknown[]) => Blocking<unknown>;

interface Known {
  readonly body: Constructor;
  readonly isDerived: boolean;
  readonly hasFields: boolean;
  /** Its fields can't be made a second time, on an object that is then dropped. */
  readonly isLoud: boolean;
}

const known = new WeakMap<object, Known>();

class Word implements Bare {
  readonly #isWord = true;

  constructor(
    readonly args: readonly unknown[],
    readonly object?: object | undefined,
  ) {}

  static is(value: unknown): value is Word {
    return isObject(value) && #isWord in value && value.#isWord;
  }
}

/** The word that a native constructor has been called with. */
export const bare = ({ 0: first }: ArrayLike<unknown>): Bare | undefined =>
  Word.is(first) ? first : undefined;

/** Says which generator does what a class's constructor does. */
export function giveConstructor(
  made: object,
  isDerived: boolean,
  hasFields: boolean,
  isLoud: boolean,
  body: Constructor,
): void {
  apply(set, known, [made, { body: keep(body), isDerived, hasFields, isLoud }]);
}

const knownOf = (made: unknown): Known | undefined =>
  isObject(made) ? (apply(get, known, [made]) as Known | undefined) : undefined; // what is put there

/** `new callee(…)` */
export function* makeNew(callee: unknown, words: string, ...args: unknown[]): Blocking<unknown> {
  if (knownOf(callee)) return yield* construct(callee as Class, callee as Class, args); // classes alone are known
  if (typeof callee !== "function") throw refused(words);
  try {
    return new (callee as Class)(...whole(args)); // of which no more is known
  } catch (error) {
    throw isConstructor(callee) ? error : refused(words);
  }
}

const refused = (words: string): TypeError => new TypeError(`${words} is not a constructor`);

/** Asks the language, which never comes to the function itself. */
function isConstructor(callee: object): boolean {
  try {
    const asked = new MakeProxy(callee, { construct: () => ({}) }) as unknown as Class; // if so
    return isObject(new asked());
  } catch {
    return false;
  }
}

export function* construct(
  made: Class,
  newTarget: AnyFunction | Class,
  args: readonly unknown[],
): Blocking<object> {
  const found = knownOf(made);
  if (!found) return native(made, args, newTarget);
  const making: Making = { newTarget, made: undefined };
  if (!found.isDerived) making.made = native(made, [new Word([])], newTarget);
  const result = yield* found.body(found.isDerived ? making : making.made, ...whole(args));
  if (isObject(result)) return result;
  if (found.isDerived && result !== undefined) {
    throw new TypeError("Derived constructors may only return object or undefined");
  }
  return making.made as object; // the body has called `super` before anything else
}

/** `super(…)` as the first thing that the constructor of `made` does; answers `this`. */
export function* superNew(made: Class, making: Making, ...args: unknown[]): Blocking<object> {
  const parent = getPrototypeOf(made);
  const { newTarget } = making;
  const above = knownOf(parent);
  const hasFields = knownOf(made)?.hasFields === true;
  if (!above || (hasFields && above.isLoud && !above.isDerived)) {
    return (making.made = native(made, [new Word(args)], newTarget) as object); // classes make objects
  }
  const object = yield* construct(parent as Class, newTarget, args); // as above
  // The class above answers what it is given, and the language puts the fields there.
  making.made = object;
  if (hasFields) native(made, [new Word([new Word([], object)])], newTarget);
  return object;
}

export function giveReflectConstruct(): void {
  giveBody(Reflect.construct, function* (self, ...args) {
    const { 0: made, 1: list, 2: newTarget = made } = args;
    const isFine = typeof newTarget === "function" && args.length < 3 && isObject(list);
    if (!knownOf(made) || !isFine) return apply(native, self, args);
    return yield* construct(made as Class, newTarget as Class, listOf(list)); // as above
  });
}

for (const one of [makeNew, construct, superNew]) keep(one);
