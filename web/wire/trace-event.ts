// What a process tells the page about itself, one record an event.
// Written by the process that it is about (or by the page on its behalf when it can no longer
// speak), read by the page. Kinds are added, never changed: a reader passes over kinds it does not know.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";

/**
 * What a thread is doing.
 * - `running`: on a core, executing the reader's program
 * - `ready`: could run, waits for a core (`on` is "core") or for the interpreter lock (`on` is "GIL")
 * - `sleeping`: in `time.sleep`
 * - `waiting`: blocked on another process or thread
 * - `io`: blocked on a file, the sample network or `input()`
 */
export type ThreadState = "running" | "ready" | "sleeping" | "waiting" | "io";

/** Names an object that processes share, in the whole run: a queue, a lock, a pool. */
export type ObjectId = number;
/** Names a message, in the whole run, from the one who sends it to the one who gets it. */
export type MessageId = number;

export type StartMethod = "spawn" | "fork" | "forkserver";

export type Stream = "stdout" | "stderr";

interface Stamp {
  /** Seconds since the run began. */
  readonly t: Seconds;
  readonly pid: Pid;
  /** 0 is the main thread of the process. */
  readonly tid: Tid;
  /** Line of the program that was being executed; 0 where none is known. */
  readonly line: Line;
}

/** A parent called `start()`; `pid` is the parent. The arrow parent → child begins here. */
export interface CreateEvent extends Stamp {
  readonly kind: "create";
  readonly child: Pid;
  readonly name: string;
  readonly method: StartMethod;
  readonly daemon: boolean;
}

/** The first thing a process does; the arrow parent → child ends here. MainProcess has ppid 0. */
export interface BeginEvent extends Stamp {
  readonly kind: "begin";
  readonly ppid: Pid;
  readonly name: string;
}

/** The last thing of a process. `exitcode` is null when the run was stopped around it. */
export interface EndEvent extends Stamp {
  readonly kind: "end";
  readonly exitcode: number | null;
}

/** A thread changed its state; it holds until the next state event of the same thread, or its end. */
export interface StateEvent extends Stamp {
  readonly kind: "state";
  readonly state: ThreadState;
  /** The call that brought it about, as Python spells it: `time.sleep`, `Process.join`; "" when running. */
  readonly call: string;
  /** What it waits for, as a reader would name it: `Process-1`, `Lock at line 4`, or "". */
  readonly on: string;
  /** The process that must act for this one to go on, or null where no single one is known. */
  readonly holder: Pid | null;
  /** The shared object it waits for, where it is one that the trace knows. */
  readonly object?: ObjectId | null;
  /** The thread of the same process that must act: the GIL's owner while this one is `ready` on it. */
  readonly thread?: Tid | null;
}

/** Text written to a stream, as written: it need not end with a newline. */
export interface PrintEvent extends Stamp {
  readonly kind: "print";
  readonly stream: Stream;
  readonly text: string;
  /** Place of this write among all writes of the run: they are totally ordered. */
  readonly order: number;
}

/** `join()` (or an implicit join at exit) of `pid` saw that `child` had ended: the arrow child → parent. */
export interface JoinEvent extends Stamp {
  readonly kind: "join";
  readonly child: Pid;
}

/** `terminate()` or `kill()`: `pid` sent `signal` (15, 9) to `target`. */
export interface SignalEvent extends Stamp {
  readonly kind: "signal";
  readonly target: Pid;
  readonly signal: number;
}

/** An uncaught exception. Its traceback has also been printed to stderr. */
export interface ErrorEvent extends Stamp {
  readonly kind: "error";
  readonly column: number;
  readonly type: string;
  readonly message: string;
}

/** One variable as the Memory panel shows it. */
export interface VariableChange {
  readonly name: string;
  /** As Python's `repr()` shows it, cut at 200 characters; null when the variable went away. */
  readonly value: string | null;
  /** `function` and `class` are the program's own definitions. */
  readonly type: string;
}

/** Variables that differ from what this process last told. */
export interface VariablesEvent extends Stamp {
  readonly kind: "variables";
  /** `module`, `self` (the Process object that runs here), or `class Name` for static fields. */
  readonly scope: string;
  readonly changes: readonly VariableChange[];
}

/** Records that had to be left out, so that nothing is silently missing. `pid` wrote them. */
export interface DroppedEvent extends Stamp {
  readonly kind: "dropped";
  readonly count: number;
  readonly characters: number;
}

/** An object that processes share was made, here. Its line is the line of this event. */
export interface ObjectEvent extends Stamp {
  readonly kind: "object";
  readonly object: ObjectId;
  /** Its class as Python names it: `Queue`, `Lock`, `Value`, `Pool`, `Connection`. */
  readonly type: string;
  /** What it can hold: messages of a queue, −1 for no limit; units of a semaphore; parties of a barrier; 0 for others. */
  readonly limit: number;
}

/** A message set out into a queue or through a pipe: an arrow begins. */
export interface SendEvent extends Stamp {
  readonly kind: "send";
  readonly object: ObjectId;
  readonly message: MessageId;
  readonly bytes: number;
}

/** The message arrived: the arrow ends. */
export interface ReceiveEvent extends Stamp {
  readonly kind: "receive";
  readonly object: ObjectId;
  readonly message: MessageId;
}

/** The thread took a lock or a unit of a semaphore; it owns it until its `release`. */
export interface AcquireEvent extends Stamp {
  readonly kind: "acquire";
  readonly object: ObjectId;
}

export interface ReleaseEvent extends Stamp {
  readonly kind: "release";
  readonly object: ObjectId;
}

/** A worker of a pool began or ended a chunk of tasks: a bracket on its lane. */
export interface TaskEvent extends Stamp {
  readonly kind: "task";
  readonly object: ObjectId;
  readonly job: number;
  /** Index of the chunk within its job. */
  readonly index: number;
  /** Tasks in the chunk. */
  readonly count: number;
  /** The function, as Python names it. */
  readonly name: string;
  /** null when it begins; whether all of it went well when it ends. */
  readonly ok: 1 | 0 | null;
}

/** A proxy asked its manager, a process of its own, for something: `append` of a `list`. */
export interface RequestEvent extends Stamp {
  readonly kind: "request";
  readonly manager: Pid;
  readonly type: string;
  readonly method: string;
}

/** Bytes of a file or from the sample network. */
export interface IoEvent extends Stamp {
  readonly kind: "io";
  readonly operation: "read" | "write" | "get";
  readonly name: string;
  readonly bytes: number;
}

/** So many small events of this process were left out just before, there being too many to see. */
export interface OmittedEvent extends Stamp {
  readonly kind: "omitted";
  readonly count: number;
}

/** `pid`'s thread `tid` started another thread of the same process: its row begins here. */
export interface ThreadEvent extends Stamp {
  readonly kind: "thread";
  readonly thread: Tid;
  readonly name: string;
  readonly daemon: boolean;
}

/** The last thing of a thread other than the main one. */
export interface ThreadEndEvent extends Stamp {
  readonly kind: "thread end";
}

/** A thread saw that `thread` of its process had ended: an arrow between rows of one lane. */
export interface ThreadJoinEvent extends Stamp {
  readonly kind: "thread join";
  readonly thread: Tid;
}

/**
 * A coroutine of the process that is a task of its event loop. All of them share one thread and one lane; between a
 * `wait` and its `resume` the coroutine stands still, and others go on.
 */
export interface CoroutineEvent extends Stamp {
  readonly kind: "coroutine";
  /** Names it within its process, from 1: the number in `Task-1`. */
  readonly coroutine: number;
  /** Its function: `fetch`; or the task's name where the program gave one. */
  readonly name: string;
  readonly phase: "start" | "wait" | "resume" | "end";
  /**
   * Of a `wait`, the call that it waits in: `asyncio.sleep`, `Queue.get`, `Task-2`. Of an `end`, the exception that
   * it ended with: `CancelledError`. Else "".
   */
  readonly on: string;
}

export type TraceEvent =
  | CreateEvent
  | BeginEvent
  | EndEvent
  | StateEvent
  | PrintEvent
  | JoinEvent
  | SignalEvent
  | ErrorEvent
  | VariablesEvent
  | DroppedEvent
  | ObjectEvent
  | SendEvent
  | ReceiveEvent
  | AcquireEvent
  | ReleaseEvent
  | TaskEvent
  | RequestEvent
  | IoEvent
  | OmittedEvent
  | ThreadEvent
  | ThreadEndEvent
  | ThreadJoinEvent
  | CoroutineEvent;

export type TraceKind = TraceEvent["kind"];
