// A call that an event loop will make, and which can be taken back until then.
// Python: Lib/asyncio/events.py, Handle and TimerHandle
import type { Seconds } from "../../base/units.ts";
import { nameClasses } from "../builtins/name-classes.ts";

export class Handle {
  private isCancelled = false;

  /** `when`: for a call at a time, by the loop's clock. */
  constructor(
    readonly call: () => void,
    private readonly dueAt: Seconds | null = null,
  ) {}

  cancel(): void {
    this.isCancelled = true;
  }

  cancelled(): boolean {
    return this.isCancelled;
  }

  when(): Seconds | null {
    return this.dueAt;
  }
}

nameClasses("asyncio.events", { Handle });
