// System calls: all that the Python library asks of a machine. A call that may block is yielded by a
// generator and answered by whoever drives it; a call that never blocks is a method of Kernel.
// The set is about as small as POSIX's, so that a machine is quick to write and to check.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type { Files } from "./files.ts";
import type { PipeId, Pipes, PipeSide } from "./pipes.ts";
import type { SemaphoreId, Semaphores } from "./semaphores.ts";
import type { SharedBlocks } from "./shared-blocks.ts";
import type { Threads } from "./threads.ts";
import type { MessageId, ObjectId, StartMethod, Stream, TraceEvent } from "./trace-event.ts";

/** Something a thread can wait for, among others. */
export type Waitable =
  /** It has ended. */
  | { readonly kind: "process"; readonly pid: Pid }
  /** Bytes are there, or no writer is left. */
  | { readonly kind: "readable"; readonly pipe: PipeId }
  /**
   * There is room for `bytes` (at most {@link PIPE_CAPACITY}; 0: no more is there than it holds), or no reader is left.
   * `ahead`: room to go on ahead of what the pipe holds, see {@link Pipes.write}.
   */
  | {
      readonly kind: "writable";
      readonly pipe: PipeId;
      readonly bytes: number;
      readonly ahead?: boolean;
    }
  /** The thread of this process has ended. */
  | { readonly kind: "thread"; readonly tid: Tid };

/** What a blocked thread tells the reader. */
export interface Told {
  /** The call as Python spells it: `Queue.get`. */
  readonly what: string;
  /** What it waits for: `Process-1`, `Queue at line 4`, or "". */
  readonly on: string;
  /** The shared object, where it is one that the trace knows. */
  readonly object?: ObjectId;
  /** Waiting for what is outside the program, so it may come at any time: not part of a deadlock. */
  readonly io?: boolean;
}

/** What a new process starts with. */
export interface SpawnRequest {
  readonly name: string;
  readonly method: StartMethod;
  readonly daemon: boolean;
  /** The parent in the new process's own eyes: the caller, or the fork server. */
  readonly ppid: Pid;
  /** Opaque to the machine: the child's library reads it, see python/multiprocessing/image.ts. */
  readonly image: Uint8Array;
  /** Ends of pipes that the child holds from its start. A forked child holds all that its parent holds. */
  readonly ends: readonly PipeEnd[];
}

export interface PipeEnd {
  readonly pipe: PipeId;
  readonly side: PipeSide;
}

/** An answer of the sample network. */
export interface Fetched {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** The sample network has no such address. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export type SystemCall =
  /**
   * A checkpoint of a program in generator form whose count has run out: others may go on before the caller does.
   * Answer: nothing. Whoever drives the generator sets the next count (see ProgramRuntime.place) before it resumes.
   */
  | { readonly call: "pass" }
  /** Gives up the core for so many seconds; 0 gives it up once. Answer: nothing. */
  | { readonly call: "sleep"; readonly seconds: Seconds }
  /** Makes a process. Waits while none can be had. Answer: its {@link Pid}. Throws {@link TooManyProcesses}. */
  | { readonly call: "spawn"; readonly request: SpawnRequest }
  /**
   * Waits until one of `objects` is ready: a process when it has ended. Answer: the ready ones' indices,
   * empty when `timeout` seconds (null: for ever) went by. `what` and `on` say it to the reader.
   */
  | {
      readonly call: "wait";
      readonly objects: readonly Waitable[];
      readonly timeout: Seconds | null;
      readonly told: Told;
    }
  /**
   * Takes a semaphore. Waits until it can be taken, or `timeout` seconds (null: for ever) went by; woken by
   * whoever releases it. In the moment it is taken `handing` is released, which tells others that it was.
   * Answer: whether it was taken.
   */
  | {
      readonly call: "acquire";
      readonly semaphore: SemaphoreId;
      readonly handing?: SemaphoreId | undefined;
      readonly timeout: Seconds | null;
      readonly told: Told;
    }
  /**
   * Gets a sample file of the site, as over a network. Answer: {@link Fetched}, or null when the network took
   * longer than `timeout` seconds (null: for ever); throws {@link Unreachable}.
   */
  | { readonly call: "fetch"; readonly url: string; readonly timeout: Seconds | null }
  /** A line of standard input without its newline; null at its end. */
  | { readonly call: "input" }
  /** Lets a promise of the program settle. Only at the outermost level of a process. Answer: its value. */
  | { readonly call: "await"; readonly promise: PromiseLike<unknown> };

/** The one that every checkpoint yields. */
export const PASS: SystemCall = Object.freeze({ call: "pass" });

/** A computation that may block: it yields system calls, and is resumed with their answers. */
export type Blocking<T> = Generator<SystemCall, T, unknown>;

/** No further process can be made: `limit` are alive already. */
export class TooManyProcesses extends Error {
  override readonly name = "TooManyProcesses";
  constructor(readonly limit: number) {
    super(`at most ${limit} processes can be alive at once`);
  }
}

/** A place in the reader's program on the way to an error. */
export interface Frame {
  /** The function as Python's traceback names it: `worker`, `<module>`, `<lambda>`; "" when it is not known. */
  readonly name: string;
  readonly line: Line;
  readonly column: number;
}

/** An event without what the machine adds: when, who and, unless it is given, where. */
export type TraceNote = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, "t" | "pid" | "tid" | "line" | "order"> & { readonly line?: Line }
    : never
  : never;

/** See {@link Kernel.noteOften}. */
export type OftenNote = Extract<
  TraceNote,
  {
    readonly kind:
      | "send"
      | "receive"
      | "acquire"
      | "release"
      | "task"
      | "request"
      | "io"
      | "coroutine";
  }
>;

// A function of the program or of the library, of which nothing is known before it is called.
export type AnyFunction = (...args: never[]) => unknown;

/** On what {@link Kernel.expose} makes: the generator function, for library code that would block inside its own. */
export const BLOCKING_BODY = Symbol("blocking body");

/** What a quick way says when the long one must be gone. */
export const MUST_BLOCK = Symbol("must block");

/** What one process sees of its machine. Nothing here blocks for long. */
export interface Kernel {
  readonly pid: Pid;
  /** 1 once the parent has ended without waiting, as on Unix. 0 for MainProcess. */
  parentPid(): Pid;
  /** Cores that processes of this run can use at once. */
  readonly cores: number;
  /** Seconds since the run began; never goes back. The same clock in every process of the run. */
  now(): Seconds;
  /** Seconds since 1970-01-01 UTC. */
  wallClock(): Seconds;
  /** Seconds that this process has been running on a core. */
  cpuTime(): Seconds;
  /** 32 unpredictable bits (on the simulated machine: from the seed). */
  entropy(): number;
  /**
   * Calls `ring` after so many seconds of the run's clock, at a time when the process awaits a promise; returns what
   * takes the timer back. Woken by the clock alone: a process with timers is never stuck. Between two rings all that
   * settled promises made ready runs to its end, so with 0 seconds it rings as soon as that is done.
   */
  timer(seconds: Seconds, ring: () => void): () => void;
  /** Whether threads of a process run one at a time, as under CPython's interpreter lock. Always so on the real machine. */
  readonly gil: boolean;
  /** Writes text as it is. May hold the caller back while the page catches up. */
  write(stream: Stream, text: string): void;
  /** The exit code of a child that has ended, null while it runs. Once told, its entry may be reused. */
  poll(pid: Pid): number | null;
  /** Ends a child: it will be seen to end with −signal. Harmless when it has ended already. */
  signal(pid: Pid, signal: number): void;
  /** Ends this process, now and with this exit code: no statement of it runs any more. */
  exit(exitcode: number): never;
  readonly semaphores: Semaphores;
  readonly pipes: Pipes;
  readonly blocks: SharedBlocks;
  readonly threads: Threads;
  readonly files: Files;
  /** The line being executed. */
  line(): Line;
  /** A number for an object or a message that no other process of the run gives out. */
  newId(): ObjectId & MessageId;
  /**
   * Tells the trace of something small that may happen a million times: a message, a lock, a task. The machine
   * may leave it out when there are too many to be seen; it then says so later (`omitted`) and returns false
   * here. The counterpart (receive, release, a task's end, a coroutine's resume and end) shall be told only when this was, and is never left out.
   * `t` is when it happened, now if it isn't said.
   */
  noteOften(event: OftenNote, t?: Seconds): boolean;
  /** Tells the trace; the machine adds when, who and where. */
  note(event: TraceNote): void;
  /** Frames of the program in a caught error, outermost first. */
  frames(error: unknown): readonly Frame[];
  /**
   * What promises were rejected with that nobody has awaited, in order, as soon as the engine has told of all of them. For
   * a process at its end; missing where another process of the run tells.
   */
  readonly lost?: () => Promise<readonly unknown[]>;
  /**
   * Makes of a blocking function the one that programs call: it drives the generator to its end.
   * A machine that runs programs as generators finds the generator function again on the result.
   * `quick` does the same where nothing blocks, without a generator; or it has done nothing at all and
   * returns {@link MUST_BLOCK}.
   */
  expose<A extends unknown[], T>(
    name: string,
    body: (this: never, ...args: A) => Blocking<T>,
    quick?: (this: never, ...args: A) => T | typeof MUST_BLOCK,
  ): (...args: A) => T;
  /**
   * True where functions of the program are plain code: the library may call them directly, without
   * {@link invoke}, and what blocks inside drives itself. False where the program is in generator form.
   */
  readonly plain: boolean;
  /** Calls a function of the program, which may block; of the library, its {@link BLOCKING_BODY}. */
  invoke(target: AnyFunction, self: unknown, args: readonly unknown[]): Blocking<unknown>;
}
