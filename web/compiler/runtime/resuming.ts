// Generators of the program give way although they are the engine's own. Whoever resumes one by the functions here says
// just before that he takes steps, and the generator looks at that before anything else runs:
//
//   resume(g)    takesSteps = true; g.next()         the generator          arrive(): true; …; a call blocks:
//                asked? a step, its call's answer    ←  asked = call; yield
//                resumes g in the same way           →  arrive(): true; …; yield 1
//                { value: 1, done: false }           ←
//
// A generator that is resumed by anything else finds that nobody takes steps, and drives on the stack what blocks.
import type { Answered } from "../../wire/generator-form.ts";
import { bodyOf, giveBody } from "../../wire/bodies.ts";
import { keep } from "../../wire/kept.ts";
import type { AnyFunction, Blocking, SystemCall } from "../../wire/system-call.ts";
import { resume as advance } from "./leave.ts";
import { whole } from "./lists.ts";
import { begun, Step, walked } from "./step.ts";

const { apply, getPrototypeOf } = Reflect;
const oneOfThem = function* (): Generator {}.prototype as object; // generators inherit from it
const { next: nextOf, throw: throwOf, return: returnOf } = getPrototypeOf(oneOfThem) as Generator; // the engine's
const { add, delete: remove, has } = WeakSet.prototype;

/** Whoever resumes a generator at this very moment takes steps. */
let takesSteps = false;
/** The generator has been left at a call, and not at a `yield` of the program; by which method it is to be resumed. */
let asked: { readonly call: SystemCall; readonly by: AnyFunction } | null = null;
/** Generators that have been left at a call. */
const midway = new WeakSet();

const isGenerators = (method: unknown): method is AnyFunction =>
  method === nextOf || method === throwOf || method === returnOf;

const isRunning = (): TypeError => new TypeError("Generator is already running");

/** What a generator does first when it is resumed: whether whoever did that takes steps. */
export function arrive(): boolean {
  const takes = takesSteps;
  takesSteps = false;
  return takes;
}

/** The same where a generator was left at a call: nobody else may go on with it meanwhile. */
export function arriveWithAnswer(): void {
  if (!arrive()) throw isRunning();
}

/**
 * What a generator does last before it is left at a call. It is then sent what came of it. `isReturning`: by `return`,
 * since the engine is on the way out of a `yield*`.
 */
export function leaveAt(call: SystemCall, isReturning = false): void {
  asked = { call, by: isReturning ? returnOf : nextOf };
}

/** Calls a method of an iterator: a step on the way to what it answers, or that. */
export function reach(method: unknown, iterator: object, args: readonly unknown[]): unknown {
  if (isGenerators(method)) return resume(method, iterator, args);
  const body = bodyOf(method);
  // What is no function fails here as it does in the language.
  return body
    ? begun(body(iterator, ...whole(args)))
    : apply(method as AnyFunction, iterator, args);
}

function resume(method: AnyFunction, generator: unknown, args: readonly unknown[]): unknown {
  if (apply(has, midway, [generator])) throw isRunning();
  takesSteps = true;
  let result: unknown;
  try {
    result = apply(method, generator, args);
  } finally {
    // It has run nothing where it was at its end, or had not begun and was to end.
    takesSteps = false;
  }
  if (asked === null) return result;
  const { call, by } = asked;
  asked = null;
  apply(add, midway, [generator]);
  return new Step(call, (outcome) => {
    apply(remove, midway, [generator]);
    return resume(by, generator, [outcome]);
  });
}

/** Within a generator of the program whose steps are taken: makes a call. */
function* outcomeOf(call: SystemCall): Generator<undefined, Answered, Answered> {
  leaveAt(call);
  const outcome = yield;
  arriveWithAnswer();
  return outcome;
}

export function* ask(call: SystemCall): Generator<undefined, unknown, Answered> {
  const { error, value } = yield* outcomeOf(call);
  if (error) throw value;
  return value;
}

/** The same for all calls of a generator that has yielded its first one already. */
export function* askAll(
  blocking: Blocking<unknown>,
  first: SystemCall,
): Generator<undefined, unknown, Answered> {
  let call = first;
  for (;;) {
    const step = advance(blocking, yield* outcomeOf(call));
    if (step.done === true) return step.value;
    call = step.value;
  }
}

export function giveGeneratorMethods(): void {
  for (const method of [nextOf, throwOf, returnOf]) {
    giveBody(method, function* (self, ...args) {
      return yield* walked(resume(method, self, args));
    });
  }
}

for (const one of [outcomeOf, ask, askAll]) keep(one);
