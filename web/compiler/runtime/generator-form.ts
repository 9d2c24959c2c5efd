// What programs in generator form call, made for one process; and the same for those that call into programs.
// Everything built in is taken when this file is loaded: a program may put its own in the place of a global.
import { bodyOf, giveBody } from "../../wire/bodies.ts";
import type { GeneratorForm, Leaving, Nested } from "../../wire/generator-form.ts";
import { keep } from "../../wire/kept.ts";
import { PASS, type Blocking } from "../../wire/system-call.ts";
import { getter, giveAccessors, setter, superGetter } from "./accessors.ts";
import { giveArrayFrom } from "./array-from.ts";
import { giveArrayMethods } from "./array-methods.ts";
import { giveCollectionMethods } from "./collection-methods.ts";
import {
  bare,
  construct,
  giveConstructor,
  giveReflectConstruct,
  makeNew,
  superNew,
} from "./constructors.ts";
import { closed, each, failed, isClosing, list } from "./each.ts";
import { giveFunctionMethods } from "./function-methods.ts";
import { begin } from "./leave.ts";
import { whole } from "./lists.ts";
import { driven } from "./nested.ts";
import { giveGeneratorMethods } from "./resuming.ts";
import { Step } from "./step.ts";
import { GeneratorsOwn } from "./stepping.ts";
import { primitive, text } from "./texts.ts";
import { end, use } from "./using.ts";

export { invoke } from "./invoke.ts";

const { apply, get, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;

giveArrayFrom();
giveArrayMethods();
giveCollectionMethods();
giveFunctionMethods();
giveGeneratorMethods();
giveReflectConstruct();

/** `nested` and `leaving` are the machine's part. */
export function generatorForm(nested: Nested, leaving?: Leaving): GeneratorForm {
  return {
    start: (generator) =>
      leaving?.canLeave === true
        ? begin(generator, leaving)
        : { done: true, value: driven(generator, nested) },
    stepping: () => new GeneratorsOwn(nested, PASS),
    ask: keep(function* (asked) {
      return yield asked;
    }),
    get shut() {
      return leaving?.shut === true;
    },
    opened: () => leaving?.opened() ?? Promise.resolve(() => undefined),
    pass: PASS,
    bodyOf,
    giveBody,
    isStep: Step.is,
    each,
    isClosing,
    failed,
    closed,
    list,
    use,
    end,
    face(make, body) {
      const face = make(body);
      giveBody(face, body);
      return face;
    },
    methods(made, own, statics) {
      giveBodies(get(made, "prototype"), own);
      giveBodies(made, statics);
    },
    getter,
    setter,
    superGetter,
    giveAccessors,
    giveConstructor,
    bare,
    make: makeNew,
    construct,
    superNew,
    text,
    primitive,
    superOf(home, key, self) {
      const above = getPrototypeOf(home);
      if (above !== null) return get(above, key, self);
      throw new TypeError(`Cannot read properties of null (reading '${String(key)}')`);
    },
    drive: (generator) => driven(generator, nested),
    go,
    call,
    keep,
    whole,
  };
}

function* go(callee: unknown, self: unknown, words: string, ...args: unknown[]): Blocking<unknown> {
  const body = bodyOf(callee);
  return body ? yield* body(self, ...whole(args)) : call(callee, self, words, ...whole(args));
}

function call(callee: unknown, self: unknown, words: string, ...args: unknown[]): unknown {
  if (typeof callee !== "function") throw new TypeError(`${words} is not a function`);
  return apply(callee, self, args);
}

function giveBodies(holder: object, bodies: Parameters<GeneratorForm["methods"]>[1]): void {
  for (const name of whole(ownKeys(bodies))) {
    const method: unknown = getOwnPropertyDescriptor(holder, name)?.value;
    const body = get(bodies, name);
    if (typeof method === "function") giveBody(method, body);
  }
}

keep(go);
