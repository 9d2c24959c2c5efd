// A process of the real machine without a program, in a worker thread of Node: the very waits, semaphores and pipes
// that a worker of the browser has, driven by hand.
import { workerData } from "node:worker_threads";
import type { Pid, Tid } from "../../base/units.ts";
import { present } from "../../base/assert.ts";
import { ObjectTable, type SharedObjects } from "../../machines/real/shared/object-table.ts";
import { OwedWakes } from "../../machines/real/shared/owed-wakes.ts";
import { PipeTable } from "../../machines/real/shared/pipe.ts";
import { workerSection } from "../../machines/real/shared/section.ts";
import { makeStanding } from "../../machines/real/shared/standing.ts";
import { NOT_YET } from "../../machines/real/worker/pending.ts";
import { ProcessPipes } from "../../machines/real/worker/pipes.ts";
import { ProcessSemaphores } from "../../machines/real/worker/semaphores.ts";
import {
  RUNNING,
  ThreadStates,
  type StateNote,
  type TellState,
} from "../../machines/real/worker/thread-states.ts";
import { Turns } from "../../machines/real/worker/turns.ts";
import { pendingOf, Registry } from "../../machines/real/worker/wait-calls.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";

export interface StressData extends SharedObjects {
  readonly shared: SharedArrayBuffer;
  readonly slot: number;
  readonly workers: number;
}

const CORES = 2;
const UNSEEN = { what: "", on: "" };
/** Thrown by the main thread at its end: it leaves all that is on the stack. */
const OVER = new Error("over");

export class StressProcess {
  readonly words: Int32Array;
  readonly slot: number;
  readonly pid: Pid;
  readonly children = new Map<Pid, number>();
  readonly registry = new Registry();
  readonly semaphores: ProcessSemaphores;
  readonly pipes: ProcessPipes;
  readonly pipeTable: PipeTable;
  readonly turns: Turns;
  readonly wakes: OwedWakes;
  /** How often all stood still at once. */
  stuck = 0;
  readonly clock = (): number => performance.now();

  constructor(data: StressData, tell: TellState = () => {}) {
    this.words = new Int32Array(data.shared);
    this.slot = data.slot;
    this.pid = 5000 + data.slot;
    const section = workerSection(this.words, data.slot, () => {});
    const table = new ObjectTable(data, section);
    this.wakes = new OwedWakes(this.words, table.words, this.clock);
    this.pipeTable = new PipeTable(table, this.words, section, (set, pause) =>
      this.wakes.wake(set, pause),
    );
    const standing = makeStanding(this.words, data.slot, CORES, this.clock, () => {
      this.stuck += 1;
    });
    this.pipes = new ProcessPipes(this.pipeTable, data.slot, (look) => {
      this.wakes.pay();
      return standing.glance(look);
    });
    this.turns = new Turns(this, standing, new ThreadStates(tell, this.clock));
    this.semaphores = new ProcessSemaphores(this, table);
  }

  /** Runs `main` as the main thread, which has its turns like the others, and comes back at its end. */
  live(main: () => void): void {
    this.turns.begin(untilItsEnd(main));
    try {
      this.turns.untilAwaits();
    } catch (error) {
      if (error !== OVER) throw error;
    } finally {
      this.turns.leaveAll();
    }
  }

  interrupted(): void {}

  readonly place = new Int32Array(2);

  now(): number {
    return this.clock() / 1000;
  }

  stateOf(): StateNote {
    return RUNNING;
  }

  threadBegins(): void {}
  threadEnds(): void {}

  thread(): Tid {
    return this.turns.current();
  }

  isThreadAlive(tid: Tid): boolean {
    return this.turns.isAlive(tid);
  }

  pendingOf(call: SystemCall) {
    return pendingOf(this, call);
  }

  answer(call: SystemCall): never {
    throw new RangeError(`nothing answers ${call.call} here`);
  }

  /** Blocks this worker in a call. */
  block(call: SystemCall): unknown {
    const pending = present(this.pendingOf(call), "a call that blocks");
    const had = pending.look();
    return had === NOT_YET ? this.turns.block(pending, () => {}) : had;
  }

  acquire(semaphore: number, timeout: number | null = null): boolean {
    return this.block({ call: "acquire", semaphore, timeout, told: UNSEEN }) === true;
  }

  release(semaphore: number): void {
    const released = this.semaphores.release(semaphore);
    if (released !== "done") throw new RangeError(`released ${released}`);
  }

  waitReadable(pipe: number): void {
    const objects = [{ kind: "readable", pipe } as const];
    this.block({ call: "wait", objects, timeout: null, told: UNSEEN });
  }

  waitWritable(pipe: number, bytes: number, ahead = false): void {
    const objects = [{ kind: "writable", pipe, bytes, ahead } as const];
    this.block({ call: "wait", objects, timeout: null, told: UNSEEN });
  }
}

// oxlint-disable-next-line require-yield -- it stays on the stack when it waits
function* untilItsEnd(main: () => void): Blocking<never> {
  main();
  throw OVER;
}

/** What run-workers.ts hands over, for a test that adds `T` to it. */
export function stressData<T>(): StressData & T {
  // run-workers.ts and its caller agree on it.
  return workerData as StressData & T;
}
