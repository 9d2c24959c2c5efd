// The drawing model of a run: what stands where on the timeline, in seconds and lanes, not in pixels.
// `lanes.ts` builds it, panels and exporters read it. Page side; no DOM.
//
//   lane 0  MainProcess ▓▓▒▒▒▒▒▒▒▒▓   row tid 0      ▓ running  ▒ waiting  ─ sleeping
//                        ╲       ╱                   ╲ start arrow   ╱ join arrow
//   lane 1  Process-1     ▓──|──▓    row tid 0       | print
//             Thread-1      ░▓▓▓     row tid 1       ░ ready
//
// Tasks and locks held are further lists of a row, turns with the interpreter lock a list of the lane; messages,
// requests and depths of queues lie between the lanes, see `sharing.ts`.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type {
  BeginEvent,
  CreateEvent,
  EndEvent,
  ErrorEvent,
  IoEvent,
  JoinEvent,
  ObjectId,
  OmittedEvent,
  PrintEvent,
  SignalEvent,
  StartMethod,
  ThreadEndEvent,
  ThreadEvent,
  ThreadJoinEvent,
  ThreadState,
  TraceEvent,
} from "../wire/trace-event.ts";
import type { Coroutine, CoroutineWait } from "./coroutines.ts";
import type { Turn } from "./gil.ts";
import type { Hold, Message, Request, Task } from "./shared-model.ts";
import type { Sharing } from "./sharing.ts";

/** A stretch of time in which a thread did one thing. */
export interface Segment {
  readonly start: Seconds;
  /** null while it lasts: it reaches the log's end. */
  readonly end: Seconds | null;
  readonly state: ThreadState;
  /** As in the state event: `time.sleep`, `Process.join`, "". */
  readonly call: string;
  readonly on: string;
  readonly holder: Pid | null;
  /** The thread of the same process that must act. */
  readonly thread: Tid | null;
  readonly line: Line;
  /** The shared object it waits for. */
  readonly object: ObjectId | null;
}

/** One thread of a process. All lists are in the order of time. */
export interface ThreadRow {
  readonly tid: Tid;
  /** Place in its lane, from 0. */
  readonly index: number;
  /** `MainThread`, `Thread-1 (work)`. */
  readonly name: string;
  /** The events that it begins and ends with; null for the main thread, which is as old as its process. */
  readonly start: ThreadEvent | null;
  readonly end: ThreadEndEvent | null;
  readonly segments: readonly Segment[];
  readonly prints: readonly PrintEvent[];
  readonly errors: readonly ErrorEvent[];
  readonly holds: readonly Hold[];
  readonly tasks: readonly Task[];
  readonly io: readonly IoEvent[];
  readonly omitted: readonly OmittedEvent[];
  /** Times at which it told something; the main thread's are among its lane's. */
  readonly moments: readonly Seconds[];
}

/** One process. */
export interface Lane {
  /** Place from the top, from 0. */
  readonly index: number;
  /** 0 is the main process's ink, 1 … 8 the colours, again from 1 after 8. */
  readonly colour: number;
  readonly pid: Pid;
  /** 0 for the main process, and while its parent is not known. */
  readonly ppid: Pid;
  readonly name: string;
  readonly method: StartMethod | null;
  readonly daemon: boolean;
  /** When the parent called `start()`; null for the main process. */
  readonly created: Seconds | null;
  readonly began: Seconds | null;
  readonly ended: Seconds | null;
  /** null while it runs, or when the run was stopped around it; see `ended`. */
  readonly exitcode: number | null;
  /** The events behind `began` and `ended`. */
  readonly begin: BeginEvent | null;
  readonly end: EndEvent | null;
  /** Row 0 is the main thread; it is always there. The others are the program's; the library's own have no row. */
  readonly rows: readonly [ThreadRow, ...ThreadRow[]];
  readonly byTid: ReadonlyMap<Tid, ThreadRow>;
  /** Who had the interpreter lock, by time; empty where no thread ever waited for it. */
  readonly turns: readonly Turn[];
  /** In the order in which they began. */
  readonly coroutines: readonly Coroutine[];
  /** Times at which this process told something, in its own order; not unique. */
  readonly moments: readonly Seconds[];
}

export interface ArrowEnd {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly t: Seconds;
}

/** Something that went from one row to another. */
export interface Arrow {
  readonly kind: "start" | "join" | "signal";
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
  /** Whose colour it has: the child's for start and join, the sender's for a signal. */
  readonly owner: Pid;
  /** The event that tells its story. */
  readonly event: CreateEvent | JoinEvent | SignalEvent | ThreadEvent | ThreadJoinEvent;
}

export interface LaneModel {
  /** In order of creation. */
  readonly lanes: readonly Lane[];
  readonly byPid: ReadonlyMap<Pid, Lane>;
  readonly arrows: readonly Arrow[];
  readonly sharing: Sharing;
  /** How many events have been read. It grows whenever the model changes. */
  readonly events: number;
  /** How many lines have been printed, on both streams. */
  readonly lines: number;
}

/** What can be pointed at, selected and told. */
export type Subject =
  | { readonly kind: "segment"; readonly pid: Pid; readonly tid: Tid; readonly segment: Segment }
  | { readonly kind: "event"; readonly event: PointEvent }
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "hold"; readonly hold: Hold }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "turn"; readonly turn: Turn }
  /** A coroutine in one of its waits, or between them. */
  | {
      readonly kind: "coroutine";
      readonly coroutine: Coroutine;
      readonly wait: CoroutineWait | null;
    }
  /** How many of the threads without a row of their own lived at a time. */
  | { readonly kind: "threads"; readonly pid: Pid; readonly t: Seconds }
  /** How full a queue was at a time. */
  | { readonly kind: "depth"; readonly object: ObjectId; readonly t: Seconds };

/** Events that have a place of their own in the picture. */
export type PointEvent = Extract<
  TraceEvent,
  {
    kind:
      | "create"
      | "begin"
      | "end"
      | "print"
      | "join"
      | "signal"
      | "error"
      | "object"
      | "io"
      | "omitted"
      | "thread"
      | "thread end"
      | "thread join";
  }
>;

export function laneColour(index: number): number {
  return index === 0 ? 0 : 1 + ((index - 1) % 8);
}
