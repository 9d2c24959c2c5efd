// Async code that blocks. A main thread that awaits a promise stands in that `await`, while promises and timers run the
// code of its process. A call that blocks there parks the thread in that call, and the code is left: the stack is free
// for the promises of other processes. Until the call has its answer and the code has gone on nothing else of the
// process does, as an event loop in Python stands still where a coroutine blocks.
import { enterTexts } from "../../python/builtins/text.ts";
import type { Answered, Leaving } from "../../wire/generator-form.ts";
import type { SystemCall } from "../../wire/system-call.ts";
import type { Machine } from "./machine.ts";
import type { Waiting } from "./states.ts";
import { NOTHING, type Outcome, type Pending, type Process, type Thread } from "./thread.ts";

/** What the thread stood in before, and who goes on when it does again. */
export interface Parked {
  readonly awaited: Pending | null;
  readonly waiting: Waiting | null;
  readonly goOn: (take: () => Answered) => void;
}

/** What parking asks of the loop. */
export interface ParkingCalls {
  /** As {@link Answers.make} of loop.ts. */
  make(thread: Thread, call: SystemCall): Outcome | null;
}

export class Parking {
  constructor(
    private readonly machine: Machine,
    private readonly calls: ParkingCalls,
  ) {}

  /** As the code of a process sees it. */
  of(process: Process): Leaving {
    const { slice } = this.machine;
    const { gate } = process;
    return {
      get canLeave() {
        return slice.thread === null;
      },
      get shut() {
        return gate.shut;
      },
      opened: () => gate.opened(),
      ask: (call) => this.ask(process, call),
      hasGoneOn: gate.pass,
    };
  }

  /** The call has its outcome: the thread stands in its `await` again, and the code goes on in the next turn. */
  leave(thread: Thread, { awaited, waiting, goOn }: Parked): void {
    const { machine } = this;
    const { process, outcome } = thread;
    thread.parked = null;
    thread.outcome = NOTHING;
    thread.pending = awaited;
    machine.scheduler.stop(thread, "blocked", thread.clock);
    if (waiting) machine.states.waits(thread, waiting, thread.clock);
    machine.awaiting.add(process);
    machine.turn();
    goOn(() => {
      process.gate.blocked = false;
      process.place[0] = thread.line;
      if (process.running) enterTexts(process.running.texts);
      return outcome;
    });
    // What is awaited may have been settled meanwhile.
    if (awaited?.look(thread)) machine.wake(thread);
  }

  private ask(process: Process, call: SystemCall): ReturnType<Leaving["ask"]> {
    const { machine } = this;
    machine.assertThere(process);
    if (process.gate.blocked) return this.askLater(process, call);
    machine.endAwaiting();
    const had = call.call === "pass" ? NOTHING : this.make(machine.threadOf(process), call);
    machine.beginAwaiting();
    return had;
  }

  private make(thread: Thread, call: SystemCall): ReturnType<Leaving["ask"]> {
    const { pending: awaited, waiting, process } = thread;
    thread.pending = null;
    const had = this.calls.make(thread, call);
    if (had) {
      thread.pending = awaited;
      return had;
    }
    return new Promise((goOn) => {
      thread.parked = { awaited, waiting, goOn };
      process.gate.block();
      this.machine.awaiting.delete(process);
      // What of it goes on in spite of that comes no further than its next checkpoint.
      process.place[1] = -1;
    });
  }

  private async askLater(process: Process, call: SystemCall): Promise<() => Answered> {
    const pass = await process.gate.opened();
    pass();
    const had = this.ask(process, call);
    return had instanceof Promise ? await had : () => had;
  }
}
