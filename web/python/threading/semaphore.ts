// Semaphore and BoundedSemaphore between the threads of one process: so many may hold it at once. A bounded one
// refuses to be released more often than it was taken.
// Python: Lib/threading.py, classes Semaphore and BoundedSemaphore
import type { Seconds } from "../../base/units.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR, typeName } from "../builtins/text.ts";
import type { Interpreter } from "../interpreter.ts";
import { readTimeout } from "../multiprocessing/synchronize/acquirable.ts";
import { SEM_VALUE_MAX, SemLock, semaphore } from "../multiprocessing/synchronize/sem-lock.ts";
import { defineGuard, LOCK_INSIDE, type Guard } from "./guard.ts";
import type { Labelling } from "./label.ts";

/** The library's class that a reader's subclass is one of; its units as its repr shows them. */
const TYPE = Symbol("type of a semaphore");
const UNITS = Symbol("units of a semaphore");

type SemaphoreClass = new (...given: unknown[]) => Guard;

function semaphoreLimit(given: readonly unknown[]): Seconds | null {
  const names = ["blocking", "timeout"];
  const { blocking = true, timeout = null } = optional("Semaphore.acquire", names, given, 1);
  if (blocking) return readTimeout(timeout);
  if (timeout !== null) throw new ValueError("can't specify timeout for non-blocking acquire");
  return 0;
}

const lessThan = (value: unknown, bound: number): boolean => {
  if (typeof value === "number" || typeof value === "boolean") return Number(value) < bound;
  throw new TypeError(`'<' not supported between instances of '${typeName(value)}' and 'int'`);
};

/** The units that a new one of `type` has. */
function unitsOf(type: string, given: readonly unknown[]): number {
  const { value = 1 } = optional(`${type}.__init__`, ["value"], given, 1);
  if (lessThan(value, 0)) throw new ValueError("semaphore initial value must be >= 0");
  return Math.min(Number(value), SEM_VALUE_MAX);
}

/** The units that release() gives back. */
function releasedOf(type: string, given: readonly unknown[]): number {
  const { n = 1 } = optional(`${type}.release`, ["n"], given, 1);
  if (lessThan(n, 1)) throw new ValueError("n must be one or more");
  return Number(n);
}

export function defineSemaphores(
  interpreter: Interpreter,
  label: Labelling,
): Readonly<Record<"Semaphore" | "BoundedSemaphore", SemaphoreClass>> {
  const { kernel } = interpreter;

  class Semaphore extends defineGuard(interpreter, "lock", semaphoreLimit) {
    static readonly [TYPE]: string = "Semaphore";

    constructor(...given: unknown[]) {
      const units = unitsOf(new.target[TYPE], given);
      const own = label(new.target[TYPE], units);
      super(SemLock.make(kernel, { ...semaphore(units), shared: false }, own.identity), own);
    }

    override release(...given: unknown[]): void {
      for (let left = releasedOf("Semaphore", given); left > 0; left--) this[LOCK_INSIDE].release();
    }

    [REPR](): string {
      return `<threading.${this.constructor.name} at ${address(this)}: value=${this[UNITS]()}>`;
    }

    [UNITS](): string {
      return String(this[LOCK_INSIDE].value());
    }
  }

  class BoundedSemaphore extends Semaphore {
    static override readonly [TYPE] = "BoundedSemaphore";
    readonly #most: number;

    constructor(...given: unknown[]) {
      super(...given);
      this.#most = unitsOf("BoundedSemaphore", given);
    }

    override release(...given: unknown[]): void {
      if (this[LOCK_INSIDE].value() + releasedOf("BoundedSemaphore", given) > this.#most)
        throw new ValueError("Semaphore released too many times");
      super.release(...given);
    }

    override [UNITS](): string {
      return `${super[UNITS]()}/${this.#most}`;
    }
  }
  nameClasses("threading", { Semaphore, BoundedSemaphore });
  return { Semaphore, BoundedSemaphore };
}
