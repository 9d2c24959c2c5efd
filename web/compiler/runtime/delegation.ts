// `yield* e` of a generator of the program: the iterator that the engine goes over in place of e's own. Results pass
// through it untouched. Where whoever resumes the generator takes steps, those of the inner iterator are handed on.
// ECMA-262: 14.4.14
import type { Answered } from "../../wire/generator-form.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { arrive, arriveWithAnswer, leaveAt, reach } from "./resuming.ts";
import { Step } from "./step.ts";

const { apply, get } = Reflect;

/** Whether the generator's steps are taken. */
interface Taken {
  steps: boolean;
}

export class Delegation {
  readonly #next: unknown;
  /** The call at which the generator has been left. */
  #step: Step | null = null;
  /** The generator has been left since it was last resumed. */
  #isLeft = false;
  /** The engine has called `return`: the generator ends when the iterator does. */
  #isReturning = false;
  /** The engine ends the iterator, which had no `throw`. */
  #isClosing = false;

  constructor(
    private readonly generator: Taken,
    private readonly iterator: object,
  ) {
    this.#next = get(iterator, "next");
  }

  next(value: unknown): unknown {
    const step = this.#arrive();
    return step ? this.#goOn(step, value) : this.#call(this.#next, value);
  }

  get throw(): unknown {
    this.#arrive();
    const method: unknown = get(this.iterator, "throw");
    this.#isClosing = method === undefined || method === null;
    return this.#bound(method);
  }

  get return(): unknown {
    const step = this.#arrive();
    if (step) return (outcome: unknown): unknown => this.#goOn(step, outcome);
    this.#isReturning = true;
    return this.#bound(get(this.iterator, "return"));
  }

  /** Whoever takes steps sends what came of a call. */
  #goOn(step: Step, outcome: unknown): unknown {
    return this.#leave(step.goOn(outcome as Answered)); // as leaveAt says
  }

  /** What stands for a method of the iterator; what can't be called stays as it is, for the engine to tell. */
  #bound(method: unknown): unknown {
    if (typeof method !== "function") return method;
    if (this.#isClosing) return (): unknown => apply(method, this.iterator, []);
    return (value: unknown): unknown => this.#call(method, value);
  }

  /** The generator has been resumed; answers the step that it was left at. */
  #arrive(): Step | null {
    const step = this.#step;
    if (!this.#isLeft) return step;
    this.#isLeft = false;
    if (step) arriveWithAnswer();
    else {
      this.generator.steps = arrive();
      this.#isReturning = false;
    }
    return step;
  }

  #call(method: unknown, value: unknown): unknown {
    const { generator, iterator } = this;
    // What is no function fails here as it does in the language.
    if (!generator.steps) return this.#leave(apply(method as AnyFunction, iterator, [value]));
    return this.#leave(reach(method, iterator, [value]));
  }

  #leave(reached: unknown): unknown {
    this.#isLeft = true;
    this.#step = Step.is(reached) ? reached : null;
    if (!this.#step) return reached;
    leaveAt(this.#step.call, this.#isReturning);
    return { value: undefined, done: false };
  }
}
