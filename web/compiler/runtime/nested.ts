// Generators that are driven on the stack, because what has called the code at hand can't give way.
import type { Nested } from "../../wire/generator-form.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";

export function driven(generator: Blocking<unknown>, nested: Nested): unknown {
  const step = generator.next();
  return step.done === true ? step.value : drivenFrom(generator, step.value, nested);
}

/** The same for a generator that has yielded its first call already. */
export const drivenFrom = (
  generator: Blocking<unknown>,
  first: SystemCall,
  nested: Nested,
): unknown => nested(resumed(generator, first));

function* resumed(generator: Blocking<unknown>, first: SystemCall): Blocking<unknown> {
  let asked = first;
  for (;;) {
    let step: IteratorResult<SystemCall, unknown>;
    try {
      const answer = yield asked;
      step = generator.next(answer);
    } catch (error) {
      step = generator.throw(error);
    }
    if (step.done === true) return step.value;
    asked = step.value;
  }
}

keep(resumed);
