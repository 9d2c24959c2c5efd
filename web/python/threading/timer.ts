// Timer: a thread that waits for some seconds, and then calls a function unless it was cancelled.
// Python: Lib/threading.py, class Timer
import type { Blocking } from "../../wire/system-call.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Event, EventClass } from "./event.ts";
import { spread, type ThreadClass } from "./thread.ts";

export function defineTimer(
  interpreter: Interpreter,
  Thread: ThreadClass,
  Event: EventClass,
): ThreadClass {
  const { kernel } = interpreter;

  class Timer extends Thread {
    interval: unknown;
    function: unknown;
    args: unknown;
    kwargs: Readonly<Record<string, unknown>>;
    finished: Event;

    constructor(...given: unknown[]) {
      super();
      const names = ["interval", "function", "args", "kwargs"];
      const named = optional("Timer.__init__", names, given, 1, 2);
      this.interval = named["interval"];
      this.function = named["function"];
      this.args = named["args"] ?? [];
      this.kwargs = (named["kwargs"] ?? {}) as Readonly<Record<string, unknown>>; // read by name, whatever it is
      this.finished = new Event();
    }

    cancel(): void {
      this.finished.set();
    }
  }
  exposeMethods(kernel, Timer.prototype, {
    *run(this: Timer): Blocking<unknown> {
      const { finished, interval } = this;
      yield* kernel.invoke(finished.wait, finished, [interval]);
      let result: unknown;
      if (!finished.is_set()) {
        const { target, args } = spread(interpreter, this.function, this.args, this.kwargs);
        result = yield* kernel.invoke(target, undefined, args);
      }
      finished.set();
      return result instanceof Promise ? result : undefined;
    },
  });
  nameClasses("threading", { Timer });
  return Timer;
}
