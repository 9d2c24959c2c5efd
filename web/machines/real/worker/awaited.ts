// A promise that the main thread of a process awaits. It settles only when the stack has been left, so whoever has left
// it says what came of it. Worker side.
import { NOT_YET, type Pending } from "./pending.ts";

export class Awaited implements Pending {
  readonly deadline = Infinity;
  readonly late = undefined;
  /** As long as other code stands on the stack, that has to be done first. */
  readonly needsOthers = true;
  #look: () => unknown = () => NOT_YET;
  #isSettled = false;

  constructor(readonly promise: PromiseLike<unknown>) {}

  get isSettled(): boolean {
    return this.#isSettled;
  }

  look(): unknown {
    return this.#look();
  }

  enter(): void {}

  leave(): void {}

  /** What looking comes to from now on: its value, or the error that it throws. */
  settle(look: () => unknown): void {
    this.#isSettled = true;
    this.#look = look;
  }
}
