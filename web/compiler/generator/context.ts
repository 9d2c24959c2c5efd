// What the code at hand may do: yield or not, what `this` means, and which names hold values within an expression.
import type { FreshNames } from "../pass.ts";
import type { ThisScope } from "./faces.ts";
import { handOn, type Way } from "./hand-on.ts";

export interface Context {
  /** The temporaries of the generator or async function that the code is part of; null in code that can't wait. */
  readonly temporaries: Temporaries | null;
  readonly scope: ThisScope;
  /** How a generator of the program that the code is part of hands on, or an async one; null outside of them. */
  readonly yields: Way | null;
  /** The object whose prototype `super` means; "" where `super` is as it is written. */
  readonly home: string;
  /** The class whose constructor the code is, where `super(…)` has to make `this`; "" elsewhere. */
  readonly making: string;
  /** Private methods that are generators and nothing else. */
  readonly privates: ReadonlySet<string>;
  /** Private accessors that have a generator, by name: the private method that it is. */
  readonly privateGetters: ReadonlyMap<string, string>;
  readonly privateSetters: ReadonlyMap<string, string>;
}

/** Names for values within one generator. An expression gives its names back when it has been evaluated. */
export class Temporaries {
  private used = 0;
  private most = 0;

  constructor(
    private readonly fresh: FreshNames,
    readonly way: Way = "yields",
  ) {}

  /** The code is an async function's, which leaves its place by `await` alone. */
  get awaits(): boolean {
    return this.way === "awaits";
  }

  /** What stands around a generator that does part of the work. */
  get handsOn(): readonly [string, string] {
    return handOn(this.fresh, this.way, this.way === "yields" ? "" : this.take());
  }

  /** The line that was stored before a checkpoint. */
  get line(): string {
    return `${this.fresh.temporary}0`;
  }

  take(): string {
    this.used += 1;
    this.most = Math.max(this.most, this.used);
    return `${this.fresh.temporary}${String(this.used)}`;
  }

  /** Gives back all names that were taken while `inside` ran. */
  within(inside: () => void): void {
    const before = this.used;
    inside();
    this.used = before;
  }

  get declaration(): string {
    if (this.awaits && this.most === 0) return "";
    const names = Array.from(
      { length: this.most },
      (_, at) => `${this.fresh.temporary}${String(at + 1)}`,
    );
    const { form, stepping } = this.fresh;
    const first = this.way === "steps" ? `const ${stepping}=${form}.stepping();` : "";
    return `${first}let ${[this.line, ...names].join(",")};`;
  }
}
