// Checks: small questions about a run record, written as JSON in a step's data. They say what a lesson's
// program must show, which answer to a prediction came true, and whether an exercise is solved.
// They ask about events and order, never about exact times.
import * as v from "valibot";

/** A thread's name may stand wherever a process's does: `Thread-1 (work)`. */
const processName = v.string();

/** How many there must be. At least 1 when neither is given. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Which shared object: its class (`Queue`), the line of program.ts that makes it; any when left out. */
export interface Made extends Bounds {
  readonly type?: string;
  readonly made?: number;
}

/** Questions about what processes share. Each answer is a number, held against the bounds. */
export interface SharedQuestions {
  /** Shared objects that were made. */
  readonly object: Made;
  /** Messages that went from one process to another, through a queue or a pipe. */
  readonly message: Made & { readonly from?: string; readonly to?: string };
  /** Messages that were sent and never received. */
  readonly unread: Made & { readonly from?: string };
  /** The most messages that a queue held at one moment. */
  readonly depth: Made;
  /** How often a lock, or a unit of a semaphore, was taken. */
  readonly lock: Made & { readonly process?: string };
  /** The most owners that a lock or a semaphore had at one moment. */
  readonly overlapOwners: Made;
  /** Stretches of waiting for a shared object, in this call and for this holder where they are given. */
  readonly blocked: Made & {
    readonly process?: string;
    readonly call?: string;
    readonly holder?: string;
  };
  /** Chunks of a pool's tasks that came to their end; `count` is how many tasks each has. */
  readonly task: Bounds & {
    readonly process?: string;
    readonly name?: string;
    readonly ok?: boolean;
    readonly count?: number;
  };
  /** Processes that did at least one chunk. */
  readonly taskWorkers: Bounds & { readonly name?: string };
  /** The most chunks that were being done at one moment. */
  readonly overlapTasks: Bounds & { readonly name?: string };
  /** The most threads, main ones counted, that were running at one moment; of these parties where they are given. */
  readonly overlapRunning: Bounds & { readonly of?: readonly string[] };
  /** How often the interpreter passed from one thread to another, in this process where it is given. */
  readonly handOvers: Bounds & { readonly process?: string };
  /** Coroutines that an event loop ran to their end: tasks, by their function's name or the one they were given. */
  readonly coroutine: Bounds & { readonly process?: string; readonly name?: string };
  /** The most of them that waited at one moment in one process; `on` is the call: `asyncio.sleep`. */
  readonly overlapCoroutines: Bounds & {
    readonly process?: string;
    readonly name?: string;
    readonly on?: string;
  };
  /** Questions of proxies to their manager: `append` of a `list`. */
  readonly request: Bounds & {
    readonly process?: string;
    readonly type?: string;
    readonly method?: string;
  };
  /** Reads and writes of files, and what came from the sample network. */
  readonly io: Bounds & {
    readonly process?: string;
    readonly operation?: string;
    readonly name?: string;
  };
}

type OneOf<Q> = { readonly [K in keyof Q]: { readonly [P in K]: Q[P] } }[keyof Q];

export type SharedCheck = OneOf<SharedQuestions>;

/** The schema of one check. Exactly one key each; combine with `all`, `any`, `not`. */
export type Check =
  | { readonly all: readonly Check[] }
  | { readonly any: readonly Check[] }
  | { readonly not: Check }
  /** How the run ended, see Outcome. */
  | { readonly outcome: string }
  /** The whole of stdout, with its newlines. */
  | { readonly stdout: string }
  /** The lines of stdout are these, in whatever order. */
  | { readonly stdoutAnyOrder: readonly string[] }
  /** These lines stand in stdout in this order; others may stand between. */
  | { readonly stdoutInOrder: readonly string[] }
  /** A regular expression (flags `ms`) finds something in stdout / stderr. */
  | { readonly stdoutMatches: string }
  | { readonly stderrMatches: string }
  /** How many processes there were, MainProcess counted. */
  | { readonly processCount: number }
  /** How many threads the program started in all of its processes; main threads don't count. */
  | { readonly threadCount: number }
  /** All of these were alive at one moment. */
  | { readonly aliveTogether: readonly string[] }
  /** The first process ended before the second one did. */
  | { readonly endsBefore: readonly [string, string] }
  /** The first process ended before the second one began. */
  | { readonly endsBeforeStart: readonly [string, string] }
  | { readonly exitcodes: Readonly<Record<string, number>> }
  /** The process was in this state, by this call if one is given (`Process.join`), at least so many times. */
  | {
      readonly state: {
        readonly process: string;
        readonly state: string;
        readonly call?: string;
        readonly times?: number;
      };
    }
  /** The last value that the process told of a variable (as repr), in scope `module` unless said. */
  | {
      readonly variable: {
        readonly process: string;
        readonly name: string;
        readonly scope?: string;
        readonly value: string;
      };
    }
  /** A process printed a line that matches. */
  | { readonly printed: { readonly process: string; readonly matches: string } }
  /** An uncaught exception or compile error of this type, at this line if one is given. */
  | { readonly error: { readonly type: string; readonly line?: number } }
  /** The run ended in a deadlock, and these processes are named in it; others may be too. */
  | { readonly deadlock: readonly string[] }
  | SharedCheck;

const text = v.exactOptional(v.string());
const number = v.exactOptional(v.number());
const bounds = { atLeast: number, atMost: number };
const made = { ...bounds, type: text, made: number };

export const checkSchema: v.GenericSchema<Check> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(checkSchema) }),
    v.strictObject({ any: v.array(checkSchema) }),
    v.strictObject({ not: checkSchema }),
    v.strictObject({ outcome: v.string() }),
    v.strictObject({ stdout: v.string() }),
    v.strictObject({ stdoutAnyOrder: v.array(v.string()) }),
    v.strictObject({ stdoutInOrder: v.array(v.string()) }),
    v.strictObject({ stdoutMatches: v.string() }),
    v.strictObject({ stderrMatches: v.string() }),
    v.strictObject({ processCount: v.number() }),
    v.strictObject({ threadCount: v.number() }),
    v.strictObject({ aliveTogether: v.array(processName) }),
    v.strictObject({ endsBefore: v.tuple([processName, processName]) }),
    v.strictObject({ endsBeforeStart: v.tuple([processName, processName]) }),
    v.strictObject({ exitcodes: v.record(v.string(), v.number()) }),
    v.strictObject({
      state: v.strictObject({
        process: processName,
        state: v.string(),
        call: v.exactOptional(v.string()),
        times: v.exactOptional(v.number()),
      }),
    }),
    v.strictObject({
      variable: v.strictObject({
        process: processName,
        name: v.string(),
        scope: v.exactOptional(v.string()),
        value: v.string(),
      }),
    }),
    v.strictObject({ printed: v.strictObject({ process: processName, matches: v.string() }) }),
    v.strictObject({
      error: v.strictObject({ type: v.string(), line: v.exactOptional(v.number()) }),
    }),
    v.strictObject({ object: v.strictObject(made) }),
    v.strictObject({ message: v.strictObject({ ...made, from: text, to: text }) }),
    v.strictObject({ unread: v.strictObject({ ...made, from: text }) }),
    v.strictObject({ depth: v.strictObject(made) }),
    v.strictObject({ lock: v.strictObject({ ...made, process: text }) }),
    v.strictObject({ overlapOwners: v.strictObject(made) }),
    v.strictObject({
      blocked: v.strictObject({ ...made, process: text, call: text, holder: text }),
    }),
    v.strictObject({
      task: v.strictObject({
        ...bounds,
        process: text,
        name: text,
        ok: v.exactOptional(v.boolean()),
        count: number,
      }),
    }),
    v.strictObject({ taskWorkers: v.strictObject({ ...bounds, name: text }) }),
    v.strictObject({ overlapTasks: v.strictObject({ ...bounds, name: text }) }),
    v.strictObject({
      overlapRunning: v.strictObject({ ...bounds, of: v.exactOptional(v.array(processName)) }),
    }),
    v.strictObject({ handOvers: v.strictObject({ ...bounds, process: text }) }),
    v.strictObject({ coroutine: v.strictObject({ ...bounds, process: text, name: text }) }),
    v.strictObject({
      overlapCoroutines: v.strictObject({ ...bounds, process: text, name: text, on: text }),
    }),
    v.strictObject({
      request: v.strictObject({ ...bounds, process: text, type: text, method: text }),
    }),
    v.strictObject({
      io: v.strictObject({ ...bounds, process: text, operation: text, name: text }),
    }),
    v.strictObject({ deadlock: v.array(processName) }),
  ]),
);
