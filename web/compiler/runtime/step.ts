// Ways to something that lead through system calls, without a generator around them: a way is walked step by step by
// whoever wants to arrive, in a loop over `$f.each(…)` or in a generator of ours.
import type { Answered, LoopStep } from "../../wire/generator-form.ts";
import { keep } from "../../wire/kept.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import { resume } from "./leave.ts";

const NOTHING: Answered = { error: false, value: undefined };

/** A system call on the way. Whoever meets it makes the call, says what came of it, and goes on. */
export class Step implements LoopStep {
  #outcome = NOTHING;

  constructor(
    readonly call: SystemCall,
    private readonly goesOn: (outcome: Answered) => unknown,
  ) {}

  /** Looks at a value without touching it: it may be a Proxy of the program. */
  static is(value: unknown): value is Step {
    return typeof value === "object" && value !== null && #outcome in value;
  }

  answer(value: unknown): void {
    this.#outcome = { error: false, value };
  }

  fail(error: unknown): void {
    this.#outcome = { error: true, value: error };
  }

  /** The next step, or what the way leads to. */
  goOn(outcome = this.#outcome): unknown {
    return this.goesOn(outcome);
  }
}

/** The first step of what may block, or what it comes to. */
export function begun(blocking: Blocking<unknown>): unknown {
  const reached = ({ done, value }: IteratorResult<SystemCall, unknown>): unknown =>
    done === true ? value : new Step(value, (outcome) => reached(resume(blocking, outcome)));
  return reached(blocking.next());
}

/** Walks from a step to what it leads to. */
export function* walked(from: unknown): Blocking<unknown> {
  let reached = from;
  while (Step.is(reached)) {
    yield* answered(reached);
    reached = reached.goOn();
  }
  return reached;
}

/** Makes the call of a step. */
export function* answered(step: Step): Blocking<void> {
  try {
    step.answer(yield step.call);
  } catch (error) {
    step.fail(error);
  }
}

for (const one of [walked, answered]) keep(one);
