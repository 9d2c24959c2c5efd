// The simulated machine as one process sees it: see Kernel in wire/system-call.ts. Nothing here blocks.
import { invoke } from "../../compiler/runtime/generator-form.ts";
import { giveBody } from "../../wire/bodies.ts";
import { NOT_WHOLE } from "../../wire/pipes.ts";
import type { SemaphoreId } from "../../wire/semaphores.ts";
import { MUST_BLOCK, PASS, type Blocking, type Kernel } from "../../wire/system-call.ts";
import { TooManyThreads, type Threads } from "../../wire/threads.ts";
import type { Seconds } from "../../base/units.ts";
import { nanoseconds, seconds, type Nanoseconds } from "./clock.ts";
import { entropyOf } from "./dice.ts";
import { GONE } from "./machine.ts";
import { BEGINNING } from "./options.ts";
import type { Simulation } from "./simulation.ts";
import { Thread, type Process } from "./thread.ts";

/** Text of one write is told in parts of at most so many characters. */
const LONGEST_TEXT = 32_768;

export function kernelOf(simulation: Simulation, process: Process): Kernel {
  const { machine, options, loop } = simulation;
  const { pid } = process;
  const { trace } = machine;
  const own = () => {
    machine.assertThere(process);
    loop.catchUp(process);
    return machine.threadOf(process);
  };
  const there = whileThere(own);
  const now = () => machine.now(process);

  return {
    pid,
    plain: false,
    gil: options.settings.gil,
    cores: options.settings.cores,
    parentPid: there(() => {
      const { ppid } = process;
      return ppid === 0 || simulation.processOf(ppid)?.alive === true ? ppid : 1;
    }),
    now: () => seconds(now()),
    wallClock: () => BEGINNING + seconds(now()),
    cpuTime: () => seconds(machine.busy(process)),
    entropy: entropyOf((options.schedule ?? options.settings).seed, pid),
    timer(after, ring) {
      own();
      const alarm = machine.alarm(now() + wholeMilliseconds(after), () => {
        if (!process.alive) return;
        process.rings.push(ringOnce);
        machine.turn();
      });
      const ringOnce = () => {
        if (!isOff) ring();
      };
      let isOff = false;
      return () => {
        isOff = true;
        machine.alarms.takeBack(alarm);
      };
    },
    write(stream, text) {
      const thread = own();
      for (let at = 0; at < text.length; at += LONGEST_TEXT)
        trace.print(process, thread, stream, text.slice(at, at + LONGEST_TEXT), now());
    },
    poll: there((child) => simulation.processOf(child)?.exitcode ?? null),
    signal(child, signal) {
      own();
      const target = simulation.processOf(child);
      if (target) simulation.endProcess(target, -signal);
    },
    exit(exitcode) {
      own();
      simulation.endProcess(process, exitcode);
      throw GONE;
    },
    semaphores: semaphoresOf(simulation, process, own),
    pipes: pipesOf(simulation, process, own),
    blocks: blocksOf(simulation, process, own),
    threads: threadsOf(simulation, process, own),
    files: filesOf(simulation, own),
    line: () => process.place[0] ?? 0,
    newId() {
      process.lastId += 1;
      return pid * 2 ** 32 + process.lastId;
    },
    noteOften(event, t) {
      const thread = own();
      if (!trace.admits(process, event)) return false;
      trace.note(process, thread, event, t === undefined ? now() : nanoseconds(t));
      return true;
    },
    note: (event) => trace.note(process, own(), event, now()),
    frames: options.program.frames,
    // All processes share one engine: the last to end tells.
    ...(process.ppid === 0 && { lost: () => lostOf(simulation) }),
    expose(name, body, quick) {
      const named = {
        [name](this: never, ...args: Parameters<typeof body>): unknown {
          const had = quick ? quick.apply(this, args) : MUST_BLOCK;
          return had === MUST_BLOCK ? loop.nested(process, body.apply(this, args)) : had;
        },
      };
      const exposed = named[name] as (...args: Parameters<typeof body>) => never; // it answers as the body does
      giveBody(exposed, (self, ...args) => {
        const begin = (): Blocking<unknown> => Reflect.apply(body, self, args);
        return loop.isAhead(process) ? afterOthers(begin) : begin();
      });
      return exposed;
    },
    *invoke(target, self, args) {
      try {
        return yield* invoke(target, self, args);
      } finally {
        if (loop.isAhead(process)) yield PASS;
      }
    },
  };
}

/** The run stands still until the engine has told. What a process was ended with is nothing that its program lost. */
function lostOf({ machine, options }: Simulation): Promise<readonly unknown[]> {
  const told = options.outside.lost().then((reasons) => {
    machine.open.delete(told);
    return reasons.filter((reason) => reason !== GONE);
  });
  machine.open.add(told);
  return told;
}

/** Timers of an event loop ring at whole milliseconds, as epoll's do: those set at about one time are due together. */
function wholeMilliseconds(after: Seconds): Nanoseconds {
  const milliseconds = Math.ceil(nanoseconds(after) / 1e6);
  return milliseconds * 1e6;
}

/** A part of the library begins when others have caught up with the program that has called it. */
function* afterOthers(begin: () => Blocking<unknown>): Blocking<unknown> {
  yield PASS;
  return yield* begin();
}

type Own = () => Thread;

function semaphoresOf(
  { semaphores }: Simulation,
  { pid }: Process,
  own: Own,
): Kernel["semaphores"] {
  const there = whileThere(own);
  const caller = () => ({ pid, tid: own().tid });
  return {
    make: there((spec) => semaphores.make(spec)),
    tryAcquire: (id) => semaphores.tryAcquire(id, caller()),
    release: (id, times) => semaphores.release(id, caller(), times),
    value: there((id) => semaphores.value(id)),
    owner: there((id) => semaphores.owner(id)),
    depth: (id) => semaphores.depth(id, caller()),
  };
}

/** Makes a deed one that a process can only do while it is there. */
const whileThere =
  (own: Own) =>
  <A extends unknown[], T>(deed: (...args: A) => T) =>
  (...args: A): T => {
    own();
    return deed(...args);
  };

function filesOf({ files }: Simulation, own: Own): Kernel["files"] {
  const there = whileThere(own);
  return {
    list: there(() => files.list()),
    size: there((name) => files.size(name)),
    read: there((name, offset, length) => files.read(name, offset, length)),
    create: there((name) => files.create(name)),
    createNew: there((name) => files.createNew(name)),
    write: there((name, offset, bytes) => files.write(name, offset, bytes)),
    remove: there((name) => files.remove(name)),
  };
}

function pipesOf({ pipes, semaphores }: Simulation, { pid }: Process, own: Own): Kernel["pipes"] {
  const there = whileThere(own);
  const isFree = (lock?: SemaphoreId) => lock === undefined || semaphores.value(lock) > 0;
  return {
    make: there(() => pipes.make(pid)),
    read: there((id, into, length) => pipes.read(id, into, length)),
    readWhole: there((id, into, head, sizeOf, lock) =>
      isFree(lock) ? pipes.readWhole(id, into, head, sizeOf) : NOT_WHOLE,
    ),
    write: there((id, from, length) => pipes.write(id, from, length)),
    writeWhole: there((id, from, length, lock) =>
      isFree(lock) ? pipes.write(id, from, length) : 0,
    ),
    available: there((id) => pipes.available(id)),
    glance: () => false,
    open: there((id, side) => pipes.open(id, side, pid)),
    close: there((id, side) => pipes.close(id, side, pid)),
    lend: there((id, side) => pipes.lend(id, side)),
    adopt: there((id, side) => pipes.adopt(id, side, pid)),
  };
}

/** Memory that is shared is read and written by plain statements, so they have to come in their turn. */
function blocksOf({ machine, blocks }: Simulation, process: Process, own: Own): Kernel["blocks"] {
  const there = whileThere(own);
  return {
    make: there((bytes) => blocks.make(bytes)),
    at: there((id) => {
      // It may have been given a slice in which it would run ahead.
      if (!process.sharesMemory) machine.cut();
      process.sharesMemory = true;
      return blocks.at(id);
    }),
    free: there((id) => blocks.free(id)),
    makeNamed: there((name, bytes) => blocks.makeNamed(name, bytes)),
    find: there((name) => blocks.find(name)),
    unlink: there((name) => blocks.unlink(name)),
  };
}

function threadsOf({ machine, options }: Simulation, process: Process, own: Own): Threads {
  return {
    start(name, body, shown) {
      const starter = own();
      if (shown && process.shownThreads >= options.limits.threads)
        throw new TooManyThreads(`at most ${options.limits.threads} threads can be alive at once`);
      process.lastTid += 1;
      const tid = process.lastTid;
      const thread = new Thread(process, tid, name, shown !== undefined, body());
      thread.line = process.place[0] ?? 0;
      if (shown) {
        process.shownThreads += 1;
        const note = { kind: "thread", thread: tid, name, daemon: shown.daemon } as const;
        machine.trace.note(process, starter, note, machine.now(process));
      }
      machine.begin(thread);
      return tid;
    },
    current: () => own().tid,
    isAlive: (tid) => process.threads.has(tid),
    get switchInterval() {
      return seconds(process.switchInterval);
    },
    set switchInterval(interval) {
      process.switchInterval = nanoseconds(interval);
    },
  };
}
