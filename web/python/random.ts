// The random module: CPython's dice. Each process has its own; unseeded they start from the machine's entropy.
// Python: Lib/random.py
import { optional } from "./builtins/keywords.ts";
import { nameClasses } from "./builtins/name-classes.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { GETSTATE, SETSTATE } from "./pickle/tags.ts";
import { makeDice, type Dice } from "./random-dice.ts";

/** A symbol: the class's own fields are the program's. */
const DICE = Symbol("dice");

export function makeRandom({ kernel }: Interpreter): Module {
  const fresh = () => Array.from({ length: 8 }, () => kernel.entropy());
  // Seeded when they are first used: the module may be made before its process begins.
  const shared = makeDice(fresh);

  /** Dice of one's own: `new random.Random(7)`. They can be copied to another process, and go on there. */
  class Random {
    declare [DICE]: Dice;

    constructor(...given: unknown[]) {
      const { x = null } = optional("Random", ["x"], given);
      this[DICE] = makeDice(fresh);
      this[DICE].seed(x);
    }

    [GETSTATE](): unknown {
      return this[DICE].getstate();
    }

    [SETSTATE](state: unknown): void {
      this[DICE] = makeDice(fresh);
      this[DICE].setstate(state);
    }
  }
  for (const name of Object.keys(shared) as (keyof Dice)[])
    // keyof, of an object without more
    Object.defineProperty(Random.prototype, name, {
      value(this: Random, ...given: unknown[]): unknown {
        return Reflect.apply(this[DICE][name], undefined, given);
      },
      writable: true,
      configurable: true,
    });
  nameClasses("random", { Random });
  return { ...shared, Random };
}
