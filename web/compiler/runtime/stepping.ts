// What a generator of the program holds of itself, see resuming.ts. All its `yield`s go through iterators of ours: by
// `next`, `throw` or `return` of theirs, the engine runs our code first whenever the generator is resumed.
//
//   yield e        yield*$y.out(e)           yield* e       yield*$y.through(e)
//   f(x)           (($1=$y.enter(f$g1(void 0,x))),$1.done?$1.value:yield*$1.rest)
import type { Entered, Nested, Stepping } from "../../wire/generator-form.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import { Delegation } from "./delegation.ts";
import { asIterable, isObject, iterationOf } from "./each.ts";
import { drivenFrom } from "./nested.ts";
import { arrive, ask, askAll } from "./resuming.ts";

const { apply } = Reflect;

const fail = (error: unknown): never => {
  throw error;
};

/** It is the iterator behind its generator's own `yield`s: one value, and then what it is resumed with. */
export class GeneratorsOwn implements Stepping, Iterable<unknown> {
  steps = arrive();
  #value: unknown;
  #isOut = true;

  constructor(
    private readonly nested: Nested,
    private readonly passes: SystemCall,
  ) {}

  out(value?: unknown): this {
    this.#value = value;
    this.#isOut = false;
    return this;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this as unknown as Iterator<unknown>; // its `return` is looked up, and then there is none
  }

  next(sent: unknown): IteratorResult<unknown> {
    if (this.#isOut) {
      this.steps = arrive();
      return { value: sent, done: true };
    }
    const value = this.#value;
    this.#value = undefined;
    this.#isOut = true;
    return { value, done: false };
  }

  get throw(): (error: unknown) => never {
    this.steps = arrive();
    return fail;
  }

  get return(): undefined {
    this.steps = arrive();
    return undefined;
  }

  through(iterable: unknown): Iterable<unknown> {
    const method = iterationOf(iterable);
    // What can't be gone over is given as it is: the engine has the words for it.
    if (!method) return iterable as Iterable<unknown>;
    const iterator: unknown = apply(method, iterable, []);
    return asIterable(isObject(iterator) ? new Delegation(this, iterator) : iterator);
  }

  enter(generator: Blocking<unknown>): Entered {
    const step = generator.next();
    if (step.done === true) return { done: true, value: step.value };
    if (!this.steps) {
      return { done: true, value: drivenFrom(generator, step.value, this.nested) };
    }
    return { done: false, rest: askAll(generator, step.value) };
  }

  pass(): Iterable<unknown> {
    return ask(this.passes);
  }
}
