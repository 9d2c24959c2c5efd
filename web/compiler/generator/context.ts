// What the code at hand may do: yield or not, what `this` means, and which names hold values within an expression.
import type { FreshNames } from "../pass.ts";
import type { ThisScope } from "./faces.ts";

export interface Context {
  /** The temporaries of the generator or async function that the code is part of; null in code that can't wait. */
  readonly temporaries: Temporaries | null;
  readonly scope: ThisScope;
  /** The object whose prototype `super` means; "" where `super` is as it is written. */
  readonly home: string;
  /** Private methods that are generators and nothing else. */
  readonly privates: ReadonlySet<string>;
}

/** Names for values within one generator. An expression gives its names back when it has been evaluated. */
export class Temporaries {
  private used = 0;
  private most = 0;

  /** `awaits`: the code is an async function's, which leaves its place by `await` alone. */
  constructor(
    private readonly fresh: FreshNames,
    readonly awaits = false,
  ) {}

  /**
   * What stands around a generator that does part of the work. An async function begins it, and awaits the rest only
   * where a call in it blocks: `($1=$f.start(…)).done?$1.value:(await $1.value).value`.
   */
  get handsOn(): readonly [string, string] {
    if (!this.awaits) return ["yield*", ""];
    const made = this.take();
    const value = `${made}.done?${made}.value:(await ${made}.value).value`;
    return [`(${made}=${this.fresh.form}.start(`, `),${value})`];
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
    return `let ${[this.line, ...names].join(",")};`;
  }
}
