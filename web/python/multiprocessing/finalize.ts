// What has to be done before a process may end: the queue's feeder empties its buffer, a pool ends its workers.
// Finalizers with a high priority run first; among equals, the youngest. A forked child inherits none.
// Python: Lib/multiprocessing/util.py, Finalize and _run_finalizers
import type { Blocking } from "../../wire/system-call.ts";

/** Runs its callback once: when it is called, or when the process ends. */
export class Finalizer {
  constructor(
    private readonly registry: Set<Finalizer>,
    private readonly callback: () => Blocking<unknown>,
    /** null: not at the end of the process, only when called. */
    readonly exitPriority: number | null,
  ) {
    registry.add(this);
  }

  /** Runs the callback unless it has run already or was cancelled; blocks as long as that does. */
  *call(): Blocking<void> {
    if (this.registry.delete(this)) yield* this.callback();
  }

  cancel(): void {
    this.registry.delete(this);
  }

  stillActive(): boolean {
    return this.registry.has(this);
  }
}

/** The finalizers of one process. */
export class Finalizers {
  // A set keeps the order in which they were made.
  private readonly registry = new Set<Finalizer>();

  add(exitPriority: number | null, callback: () => Blocking<unknown>): Finalizer {
    return new Finalizer(this.registry, callback, exitPriority);
  }

  /**
   * Runs those whose exit priority is at least `minimum`. One that fails does not keep the others from running:
   * its error goes to `showError`.
   */
  *run(minimum: number, showError: (error: unknown) => void): Blocking<void> {
    const due = Array.from(this.registry)
      .reverse()
      .flatMap((finalizer) => {
        const priority = finalizer.exitPriority;
        return priority !== null && priority >= minimum ? [{ finalizer, priority }] : [];
      })
      // The sort is stable: equals stay youngest first.
      .sort((a, b) => b.priority - a.priority);
    for (const { finalizer } of due) {
      try {
        yield* finalizer.call();
      } catch (error) {
        showError(error);
      }
    }
  }
}
