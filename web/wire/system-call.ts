// System calls: all that the Python library asks of a machine. A call that may block is yielded by a
// generator and answered by whoever drives it; a call that never blocks is a method of Kernel.
// The set is about as small as POSIX's, so that a machine is quick to write and to check.
import type { Line, Pid, Seconds } from "../base/units.ts";
import type { StartMethod, Stream, TraceEvent } from "./trace-event.ts";

/** Something a thread can wait for. */
export type Waitable = { readonly kind: "process"; readonly pid: Pid };

/** What a new process starts with. */
export interface SpawnRequest {
  readonly name: string;
  readonly method: StartMethod;
  readonly daemon: boolean;
  /** The parent in the new process's own eyes: the caller, or the fork server. */
  readonly ppid: Pid;
  /** Opaque to the machine: the child's library reads it, see python/multiprocessing/spawn.ts. */
  readonly image: Uint8Array;
}

export type SystemCall =
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
      readonly what: string;
      readonly on: string;
    }
  /** A line of standard input without its newline; null at its end. */
  | { readonly call: "input" }
  /** Lets a promise of the program settle. Only at the outermost level of a process. Answer: its value. */
  | { readonly call: "await"; readonly promise: PromiseLike<unknown> };

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
  /** The function as Python's traceback names it: `worker`, `<module>`, `<lambda>`. */
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

// A function of the program or of the library, of which nothing is known before it is called.
export type AnyFunction = (...args: never[]) => unknown;

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
  /** Writes text as it is. May hold the caller back while the page catches up. */
  write(stream: Stream, text: string): void;
  /** The exit code of a child that has ended, null while it runs. Once told, its entry may be reused. */
  poll(pid: Pid): number | null;
  /** Ends a child: it will be seen to end with −signal. Harmless when it has ended already. */
  signal(pid: Pid, signal: number): void;
  /** Tells the trace; the machine adds when, who and where. */
  note(event: TraceNote): void;
  /** Frames of the program in a caught error, outermost first. */
  frames(error: unknown): readonly Frame[];
  /**
   * Makes of a blocking function the one that programs call: it drives the generator to its end.
   * A machine that runs programs as generators finds the generator function again on the result.
   */
  expose<A extends unknown[], T>(
    name: string,
    body: (this: never, ...args: A) => Blocking<T>,
  ): (...args: A) => T;
  /** Calls a function of the program (or of the library), which may block. */
  invoke(target: AnyFunction, self: unknown, args: readonly unknown[]): Blocking<unknown>;
}
