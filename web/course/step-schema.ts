// What a lesson step's `step.json` may say. Words are not here: they stand in text.en.mdx and text.zh.mdx.
// A step is a folder `lessons/<NN-chapter>/<NN-step>/` with step.json, text.en.mdx, text.zh.mdx,
// program.ts and program.py; its address is /<language>/<chapter>/<step>/ without the numbers.
import * as v from "valibot";
import { checkSchema } from "./check.ts";

/** A line or a range of lines of a listing, from 1, both ends included. */
const lines = v.union([v.number(), v.tuple([v.number(), v.number()])]);

/** A place in the timeline and in the code that a `<Look at="id">` in the text points at. */
const mark = v.strictObject({
  /** The lane or row, by name of a process or a thread: of a message its sender, of a request who asks. */
  process: v.exactOptional(v.string()),
  /** What to point at in that lane: the nth event of this kind, or the nth state reached by `call`. */
  event: v.exactOptional(
    v.picklist([
      "create",
      "begin",
      "end",
      "print",
      "join",
      "signal",
      "error",
      "state",
      /** An arrow that arrived; `unread` is one that never did. */
      "message",
      "unread",
      /** A stretch in which the process held a lock or a unit of a semaphore. */
      "lock",
      /** A bracket: a chunk of a pool's tasks. */
      "task",
      /** The arrows to a manager and back. */
      "request",
      "io",
      /** The track of a queue, where it was fullest. */
      "queue",
      /** A thread was started, by `process`; it ended; it was joined. */
      "thread",
      "thread end",
      "thread join",
      /** A stretch in which a thread had the interpreter lock. */
      "turn",
      /** A coroutine, or with `call` one of its waits: `asyncio.sleep`. */
      "coroutine",
    ]),
  ),
  call: v.exactOptional(v.string()),
  /** Only stretches in this state count. */
  state: v.exactOptional(v.picklist(["running", "ready", "sleeping", "waiting", "io"])),
  /** The receiver of a message, by process name. */
  to: v.exactOptional(v.string()),
  /** Class of the shared object (`Queue`), and the line of program.ts that makes it. */
  type: v.exactOptional(v.string()),
  made: v.exactOptional(v.number()),
  /** Counted from 1; negative from the end. 1 if left out. */
  nth: v.exactOptional(v.number()),
  /** Lines of program.ts to mark. */
  lines: v.exactOptional(lines),
});

const seconds = v.pipe(v.number(), v.gtValue(0));

/** Settings of the simulated machine; what is left out is as usual, see wire/simulation.ts. */
const machine = v.strictObject({
  kind: v.picklist(["real", "simulated"]),
  cores: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64))),
  gil: v.exactOptional(v.boolean()),
  switchInterval: v.exactOptional(seconds),
  statementCost: v.exactOptional(seconds),
  seed: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1))),
});

/** One edit of the program: every `find` stands exactly once in it. */
const edit = v.strictObject({ find: v.string(), replace: v.string() });

export const stepSchema = v.strictObject({
  /** Rows of the curriculum that this step teaches: "1.2". */
  rows: v.array(v.pipe(v.string(), v.regex(/^\d+\.\d+$/))),
  /** Lines of program.ts and of program.py that say the same: [ts, py]. */
  pairs: v.array(v.tuple([lines, lines])),
  /**
   * The options of `<Predict>`, by id; an option came true when its check holds for the run.
   * Exactly one holds for the unchanged program.
   */
  predict: v.exactOptional(v.record(v.string(), checkSchema)),
  /** Places that `<Look at="id">` points at. */
  marks: v.exactOptional(v.record(v.string(), mark)),
  /** What `<Change id="id">` applies to program.ts, and what the changed program must show. */
  changes: v.exactOptional(
    v.record(
      v.string(),
      v.strictObject({
        edits: v.array(edit),
        /** The machine that the change turns to; then there may be no edits at all. */
        machine: v.exactOptional(machine),
        shows: v.array(checkSchema),
      }),
    ),
  ),
  /** What the unchanged program must show, on either machine. */
  shows: v.array(checkSchema),
  /** What it must show besides on the machine that the step opens on. */
  showsThere: v.exactOptional(v.array(checkSchema)),
  /** How the Python listing's output is held against the program's. */
  python: v.strictObject({
    /**
     * `same`: line by line. `any-order`: the same lines. `run-only`: the listing must run, and
     * `because` says why the output can't be compared.
     */
    compare: v.picklist(["same", "any-order", "run-only"]),
    /** What is replaced before comparing: pids and object addresses, times of day and seconds. */
    mask: v.exactOptional(v.array(v.picklist(["numbers", "addresses", "times"]))),
    because: v.exactOptional(v.string()),
    /** Exit code of both; 0 if left out. */
    exitcode: v.exactOptional(v.number()),
    /** Neither ends by itself: the program's run is a deadlock, and the listing has to be stopped. */
    hangs: v.exactOptional(v.boolean()),
  }),
  /** Present on exercises: program.ts is the start, solution.ts solves it. */
  exercise: v.exactOptional(
    v.strictObject({
      /** What the reader's run must show; each has a `<Hint for="id">` or more in the text. */
      goals: v.record(v.string(), checkSchema),
    }),
  ),
  /** Panel shown first beside the editor. `terminal` if left out. */
  panel: v.exactOptional(v.picklist(["terminal", "memory", "files", "explore"])),
  /** The machine that the step opens on; the reader may choose another. This machine if left out. */
  machine: v.exactOptional(machine),
  /** Explore is offered on either machine, because order matters here. Else on the simulated one alone. */
  explore: v.exactOptional(v.boolean()),
});

export type StepData = v.InferOutput<typeof stepSchema>;
export type Mark = v.InferOutput<typeof mark>;
export type StepChange = NonNullable<StepData["changes"]>[string];
export type StepMachine = v.InferOutput<typeof machine>;
export type Edit = v.InferOutput<typeof edit>;
