// For tests: a machine that exists in memory only. It answers every system call, and has what the processes of
// a run share. Nothing here takes time but in its own clock.
import { Defect } from "../../base/assert.ts";
import type { Pid, Seconds } from "../../base/units.ts";
import { NOT_WHOLE } from "../../wire/pipes.ts";
import type { Owner, SemaphoreId } from "../../wire/semaphores.ts";
import {
  Unreachable,
  type Blocking,
  type Kernel,
  type SystemCall,
  type Waitable,
} from "../../wire/system-call.ts";
import { TestBlocks } from "./blocks.ts";
import { TestFiles } from "./files.ts";
import { TestPipes } from "./pipes.ts";
import { Scheduler, type Outcome } from "./scheduler.ts";
import { TestSemaphores } from "./semaphores.ts";

type Parts = Pick<Kernel, "semaphores" | "pipes" | "blocks" | "threads" | "files">;

export class TestMachine {
  private readonly semaphores = new TestSemaphores();
  private readonly pipes = new TestPipes();
  private readonly blocks = new TestBlocks();
  private readonly files = new TestFiles();
  private readonly scheduler = new Scheduler((call, deadline, caller) =>
    this.attempt(call, deadline, caller),
  );
  private lastId = 0;
  private lastPid: Pid = 5000;

  now(): Seconds {
    return this.scheduler.now;
  }

  /** Rings in a thread of its own when the clock comes there. */
  timer(seconds: Seconds, ring: () => void): () => void {
    let off = false;
    this.scheduler.start(-1, function* () {
      yield { call: "sleep", seconds };
      if (!off) ring();
    });
    return () => {
      off = true;
    };
  }

  newId(): number {
    return ++this.lastId;
  }

  /** Runs a blocking function of the main thread of a process to its end. */
  drive<T>(pid: Pid, generator: Blocking<T>): T {
    return this.scheduler.drive(pid, generator);
  }

  /** Lets the threads of all processes go as far as they can. */
  runThreads(): void {
    this.scheduler.runOthers();
  }

  /** What the kernel of a process offers of this machine. */
  partsFor(pid: Pid): Parts {
    const { semaphores, pipes, scheduler, blocks, files } = this;
    const caller = (): Owner => ({ pid, tid: scheduler.current(pid) });
    const isFree = (lock?: SemaphoreId) => lock === undefined || semaphores.value(lock) > 0;
    return {
      semaphores: {
        make: (spec) => semaphores.make(spec),
        tryAcquire: (id) => semaphores.tryAcquire(id, caller()),
        release: (id, times) => semaphores.release(id, caller(), times),
        value: (id) => semaphores.value(id),
        owner: (id) => semaphores.owner(id),
        depth: (id) => semaphores.depth(id, caller()),
      },
      pipes: {
        make: () => pipes.make(pid),
        read: (id, into, length) => pipes.read(id, into, length),
        readWhole: (id, into, head, sizeOf, lock) =>
          isFree(lock) ? pipes.readWhole(id, into, head, sizeOf) : NOT_WHOLE,
        write: (id, from, length) => pipes.write(id, from, length),
        writeWhole: (id, from, length, lock) => (isFree(lock) ? pipes.write(id, from, length) : 0),
        available: (id) => pipes.available(id),
        glance: () => false,
        open: (id, side) => pipes.open(id, side, pid),
        close: (id, side) => pipes.close(id, side, pid),
        lend: (id, side) => pipes.lend(id, side),
        adopt: (id, side) => pipes.adopt(id, side, pid),
      },
      threads: {
        start: (_name, body) => scheduler.start(pid, body),
        current: () => scheduler.current(pid),
        isAlive: (tid) => scheduler.isAlive(pid, tid),
        switchInterval: 0.005,
      },
      blocks,
      files,
    };
  }

  private attempt(call: SystemCall, deadline: Seconds, caller: Owner): Outcome | null {
    const late = this.now() >= deadline;
    switch (call.call) {
      case "pass":
        return { answer: undefined };
      case "sleep":
        return late ? { answer: undefined } : null;
      case "spawn":
        return { answer: ++this.lastPid };
      case "acquire": {
        const taken = this.semaphores.tryAcquire(call.semaphore, caller);
        if (taken && call.handing !== undefined) this.semaphores.release(call.handing, caller);
        return taken || late ? { answer: taken } : null;
      }
      case "wait": {
        const ready = call.objects.flatMap((object, index) =>
          this.isReady(object, caller.pid) ? [index] : [],
        );
        return ready.length > 0 || late ? { answer: ready } : null;
      }
      case "input":
        return { answer: null };
      case "fetch":
        return { error: new Unreachable(call.url) };
      case "await":
        return { error: new Defect("nothing is awaited here") };
    }
  }

  private isReady(object: Waitable, pid: Pid): boolean {
    switch (object.kind) {
      case "process":
        return true;
      case "readable":
        return this.pipes.available(object.pipe) !== 0;
      case "writable":
        return this.pipes.writable(object.pipe, object.bytes);
      case "thread":
        return !this.scheduler.isAlive(pid, object.tid);
    }
  }
}
