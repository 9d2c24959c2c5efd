// What a call of an async function answers in a program that imports asyncio: a promise whose body begins when it is
// first awaited, by the program or by a task. Nothing of it runs before.
// Python: reference/datamodel.rst#coroutine-objects
import type { Line } from "../../base/units.ts";
import { address, REPR } from "../builtins/text.ts";

/** Those that were made and not begun: a program that forgets its `await` is told at the end. */
export type Unstarted = Set<Coroutine>;

export interface CoroutineName {
  readonly name: string;
  /** Where the function stands; 0 for one of the library. */
  readonly line: number;
}

export class Coroutine extends Promise<unknown> {
  /** What derived promises are made with: they begin by themselves. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  #begin: (() => PromiseLike<unknown>) | null;
  readonly #settle: (value: unknown) => void;
  readonly #unstarted: Unstarted;
  readonly #made: CoroutineName;

  constructor(
    made: CoroutineName,
    begin: () => PromiseLike<unknown>,
    unstarted: Unstarted,
    /** The line from which it was called. */
    readonly calledAt: Line,
  ) {
    let settle: (value: unknown) => void = () => {};
    super((resolve) => {
      settle = resolve;
    });
    this.#settle = settle;
    this.#begin = begin;
    this.#unstarted = unstarted;
    this.#made = made;
    unstarted.add(this);
  }

  get made(): CoroutineName {
    return this.#made;
  }

  /** What `await` calls: the first one begins the body, as part of whatever step this is. */
  // oxlint-disable-next-line unicorn/no-thenable -- it is there to be awaited
  override then<A = unknown, B = never>(
    fulfilled?: ((value: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const begin = this.#begin;
    this.close();
    const next = super.then(fulfilled, rejected);
    if (begin) this.#settle(begin());
    return next;
  }

  /** Python's `close()`: a coroutine that has not begun never will. */
  close(): void {
    this.#begin = null;
    this.#unstarted.delete(this);
  }

  [REPR](): string {
    return `<coroutine object ${this.#made.name} at ${address(this)}>`;
  }
}

Object.defineProperty(Coroutine, "name", { value: "coroutine" });
