// Semaphore and BoundedSemaphore: as many holders at a time as there are units. A plain one may be given units
// that nobody took; a bounded one never has more than at first.
// Python: Lib/multiprocessing/synchronize.py, Semaphore and BoundedSemaphore
import { OSError } from "../../builtins/exceptions.ts";
import { optional } from "../../builtins/keywords.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { REPR } from "../../builtins/text.ts";
import type { Interpreter } from "../../interpreter.ts";
import { SEM_LOCK, type Acquirable, type AcquirableClass } from "./acquirable.ts";
import { smallNumber } from "./arguments.ts";
import { introduce, SEM_VALUE_MAX, SemLock, semaphore } from "./sem-lock.ts";

/** Made by programs: `new Semaphore(3)`. */
export type SemaphoreClass = new (...given: unknown[]) => Acquirable;

/** The units to begin with. OSError when there can't be so many, as the system would say. */
function unitsOf(name: string, given: readonly unknown[]): number {
  const { value = 1 } = optional(`BaseContext.${name}`, ["value"], given, 1);
  const units = smallNumber(value);
  if (units < 0) throw new OSError(22, "Invalid argument");
  return units;
}

export function defineSemaphores(
  { kernel }: Interpreter,
  PicklableLock: AcquirableClass,
): { readonly Semaphore: SemaphoreClass; readonly BoundedSemaphore: SemaphoreClass } {
  const make = (name: string, units: number, limit: number): SemLock =>
    SemLock.make(kernel, semaphore(units, limit), introduce(kernel, name, units));

  class Counting extends PicklableLock {
    /** What could be taken now. */
    get_value(): number {
      return this[SEM_LOCK].value();
    }
  }

  class Semaphore extends Counting {
    constructor(...given: unknown[]) {
      super(make("Semaphore", unitsOf("Semaphore", given), SEM_VALUE_MAX));
    }

    [REPR](): string {
      return `<${this.constructor.name}(value=${this.get_value()})>`;
    }
  }

  class BoundedSemaphore extends Counting {
    constructor(...given: unknown[]) {
      const units = unitsOf("BoundedSemaphore", given);
      super(make("BoundedSemaphore", units, units));
    }

    [REPR](): string {
      const { limit } = this[SEM_LOCK].state;
      return `<${this.constructor.name}(value=${this.get_value()}, maxvalue=${limit})>`;
    }
  }
  nameClasses("multiprocessing.synchronize", { Semaphore, BoundedSemaphore });
  return { Semaphore, BoundedSemaphore };
}
