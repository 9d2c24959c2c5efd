// Generators that async functions begin. One that comes to its end without blocking is done at once, and its caller
// goes on in the same turn, as in JavaScript; one that blocks is left, and its caller awaits what comes of it.
import type { Answered, Begun, Leaving } from "../../wire/generator-form.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";

/** The language's: a program may put its own in its place. */
const OwnPromise = Promise;

type Step = IteratorResult<SystemCall, unknown>;
type Later = Extract<ReturnType<Leaving["ask"]>, Promise<unknown>>;

export function begin(generator: Blocking<unknown>, leaving: Leaving): Begun {
  const made = advance(generator, generator.next(), leaving);
  return made instanceof OwnPromise
    ? { done: false, value: finish(generator, made, leaving) }
    : made;
}

/** Goes on to the end, or to a call that is answered later. */
function advance(
  generator: Blocking<unknown>,
  from: Step,
  leaving: Leaving,
): Later | { readonly done: true; readonly value: unknown } {
  let step = from;
  while (step.done !== true) {
    const had = leaving.ask(step.value);
    if (had instanceof OwnPromise) return had;
    step = resume(generator, had);
  }
  return { done: true, value: step.value };
}

/** Its caller goes on when it reads the value. A promise that is the value shall not be awaited. */
class Made {
  constructor(
    private readonly end: Answered,
    private readonly leaving: Leaving,
  ) {}

  get value(): unknown {
    this.leaving.hasGoneOn();
    if (this.end.error) throw this.end.value;
    return this.end.value;
  }
}

async function finish(
  generator: Blocking<unknown>,
  first: Later,
  leaving: Leaving,
): Promise<{ readonly value: unknown }> {
  let later = first;
  for (;;) {
    const take = await later;
    try {
      const made = advance(generator, resume(generator, take()), leaving);
      if (!(made instanceof OwnPromise))
        return new Made({ error: false, value: made.value }, leaving);
      later = made;
    } catch (error) {
      return new Made({ error: true, value: error }, leaving);
    }
  }
}

export function resume(generator: Blocking<unknown>, { error, value }: Answered): Step {
  return error ? generator.throw(value) : generator.next(value);
}
