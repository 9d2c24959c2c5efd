// Answers the system calls of a simulated run: at once where that is possible, else it has the thread blocked.
import { Defect, unreachable } from "../../base/assert.ts";
import { samplePath } from "../../wire/sample-site.ts";
import { Unreachable, type Fetched, type SystemCall } from "../../wire/system-call.ts";
import { nanoseconds, NEVER } from "./clock.ts";
import { PendingAcquire, PendingAnswer, PendingWait, SLEEP } from "./pendings.ts";
import type { Simulation } from "./simulation.ts";
import type { Waiting } from "./states.ts";
import { answer, failure, NOTHING, type Outcome, type Thread } from "./thread.ts";

const MEGABYTE = 1_000_000;

type Call<K extends SystemCall["call"]> = Extract<SystemCall, { readonly call: K }>;

const nobody = () => null;

export class Calls {
  /** Those who wait for what is outside, with what they hear when nobody can wait for it. */
  private readonly outside = new Map<PendingAnswer, { thread: Thread; otherwise: Outcome }>();

  constructor(private readonly simulation: Simulation) {}

  /** The outcome; null when the thread blocks, or others go on before it. */
  make(thread: Thread, call: SystemCall): Outcome | null {
    try {
      return this.tryToMake(thread, call);
    } catch (error) {
      // What the library shall see thrown; a defect is no part of that.
      if (error instanceof Defect) throw error;
      return failure(error);
    }
  }

  /** Nobody can wait for what is outside now: whoever does hears that it is out of reach. */
  giveUpOutside(): boolean {
    const waiting = Array.from(this.outside);
    for (const [pending, { thread, otherwise }] of waiting) this.settle(pending, thread, otherwise);
    return waiting.length > 0;
  }

  private tryToMake(thread: Thread, call: SystemCall): Outcome | null {
    const { simulation } = this;
    const { machine } = simulation;
    switch (call.call) {
      case "pass":
        return NOTHING;
      case "sleep":
        return this.sleep(thread, call.seconds);
      case "spawn":
        return answer(simulation.spawn(thread.process, call.request));
      case "acquire": {
        const pending = new PendingAcquire(simulation.semaphores, call.semaphore, call.handing);
        return this.wait(thread, call, pending);
      }
      case "wait":
        return this.wait(thread, call, new PendingWait(simulation, call.objects));
      case "fetch":
        return this.fetch(thread, call);
      case "input":
        return this.input(thread);
      case "await": {
        const pending = new PendingAnswer();
        const { process } = thread;
        const settle = (outcome: Outcome) => {
          if (!process.alive) return;
          machine.awaiting.delete(process);
          pending.settle(outcome);
          machine.wake(thread);
        };
        Promise.resolve(call.promise).then(
          (value) => settle(answer(value)),
          (error: unknown) => settle(failure(error)),
        );
        machine.block(thread, pending, NEVER, waitingIn("waiting", "await", ""));
        machine.awaiting.add(process);
        machine.turn();
        return null;
      }
      default:
        return unreachable(call, "system call");
    }
  }

  private sleep(thread: Thread, seconds: number): null {
    const { machine } = this.simulation;
    if (seconds === 0) return machine.stepBack(thread);
    const until = machine.now(thread.process) + nanoseconds(seconds);
    return machine.block(thread, SLEEP, until, waitingIn("sleeping", "time.sleep", ""));
  }

  private wait(
    thread: Thread,
    call: Call<"acquire" | "wait">,
    pending: PendingAcquire | PendingWait,
  ): Outcome | null {
    const { machine } = this.simulation;
    const had = pending.look(thread);
    if (had) return had;
    const { timeout } = call;
    if (timeout !== null && timeout <= 0) return pending.late;
    const now = machine.now(thread.process);
    const deadline = timeout === null ? NEVER : now + nanoseconds(timeout);
    return machine.block(thread, pending, deadline, this.waitingFor(thread, call));
  }

  private waitingFor(thread: Thread, call: Call<"acquire" | "wait">): Waiting {
    const { what, on, object = null, io } = call.told;
    const state = io ? "io" : "waiting";
    if (call.call === "acquire") {
      const holder = () => this.simulation.semaphores.owner(call.semaphore);
      return { state, call: what, on, object, holder };
    }
    const [only, ...others] = call.objects;
    const one = others.length === 0 ? only : undefined;
    const holder = () =>
      one?.kind === "process"
        ? { pid: one.pid, tid: null }
        : one?.kind === "thread"
          ? { pid: thread.process.pid, tid: one.tid }
          : null;
    return { state, call: what, on, object, holder };
  }

  /** A sample file comes when its bytes are there and as much virtual time has passed as a network would take. */
  private fetch(thread: Thread, { url, timeout }: Call<"fetch">): Outcome | null {
    const path = samplePath(url);
    if (path === null) return failure(new Unreachable(url));
    const { machine, options } = this.simulation;
    const began = machine.now(thread.process);
    const deadline = timeout === null ? NEVER : began + nanoseconds(timeout);
    const pending = new PendingAnswer(answer(null));
    machine.block(thread, pending, deadline, waitingIn("io", "requests.get", path));
    const arrive = (fetched: Fetched | null) => {
      const { seconds, perMegabyte } = options.network;
      const bytes = fetched?.body.length ?? 0;
      const delay = fetched ? seconds + (perMegabyte * bytes) / MEGABYTE : 0;
      machine.alarm(began + nanoseconds(delay), () => {
        if (fetched && thread.pending === pending) this.noteGet(thread, path, bytes);
        const outcome = fetched ? answer(fetched) : failure(new Unreachable(url));
        this.settle(pending, thread, outcome);
      });
    };
    const otherwise = failure(new Unreachable(url));
    this.ask(options.outside.fetch(path), pending, { thread, otherwise }, arrive);
    return null;
  }

  private noteGet(thread: Thread, name: string, bytes: number): void {
    const { machine } = this.simulation;
    const { process } = thread;
    const note = { kind: "io", operation: "get", name, bytes } as const;
    if (machine.trace.admits(process, note))
      machine.trace.note(process, thread, { ...note, line: thread.line }, machine.now(process));
  }

  private input(thread: Thread): null {
    const { machine, options } = this.simulation;
    const pending = new PendingAnswer();
    machine.block(thread, pending, NEVER, waitingIn("io", "input", ""));
    const line = options.outside.readLine(thread.process.pid);
    this.ask(line, pending, { thread, otherwise: answer(null) }, (text) =>
      this.settle(pending, thread, answer(text)),
    );
    return null;
  }

  /** Hands on an answer from outside; while it is not there, everything stands still. */
  private ask<T>(
    asked: T | Promise<T>,
    pending: PendingAnswer,
    waiter: { readonly thread: Thread; readonly otherwise: Outcome },
    arrive: (value: T) => void,
  ): void {
    if (!(asked instanceof Promise)) return arrive(asked);
    const { machine } = this.simulation;
    this.outside.set(pending, waiter);
    const answered = (hear: () => void) => {
      machine.open.delete(open);
      if (this.outside.delete(pending)) hear();
    };
    const open = asked.then(
      (value) => answered(() => arrive(value)),
      () => answered(() => this.settle(pending, waiter.thread, waiter.otherwise)),
    );
    machine.open.add(open);
    machine.turn();
  }

  private settle(pending: PendingAnswer, thread: Thread, outcome: Outcome): void {
    this.outside.delete(pending);
    pending.settle(outcome);
    // Its time may have been over before.
    if (thread.pending === pending) this.simulation.machine.wake(thread);
  }
}

function waitingIn(state: Waiting["state"], call: string, on: string): Waiting {
  return { state, call, on, object: null, holder: nobody };
}
