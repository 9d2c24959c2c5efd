// The shape of a run record of the present version, to check what comes from outside against. No DOM.
// Objects are loose: fields that a later page added stay in.
import * as v from "valibot";
import type { RunRecord } from "../wire/run-record.ts";
import { SCHEDULE_VERSION } from "../wire/simulation.ts";
import type { TraceEvent } from "../wire/trace-event.ts";

const stamp = { t: v.number(), pid: v.number(), tid: v.number(), line: v.number() };
const object = v.number();
const need = v.picklist([
  "release",
  "end",
  "put",
  "read",
  "arrive",
  "set",
  "notify",
  "work",
  "done",
  "settle",
  "act",
]);
const policy = v.picklist(["fair", "random", "priorities"]);
const stream = v.picklist(["stdout", "stderr"]);

const knownEvent = v.variant("kind", [
  v.looseObject({
    ...stamp,
    kind: v.literal("create"),
    child: v.number(),
    name: v.string(),
    method: v.picklist(["spawn", "fork", "forkserver"]),
    daemon: v.boolean(),
  }),
  v.looseObject({ ...stamp, kind: v.literal("begin"), ppid: v.number(), name: v.string() }),
  v.looseObject({ ...stamp, kind: v.literal("end"), exitcode: v.nullable(v.number()) }),
  v.looseObject({
    ...stamp,
    kind: v.literal("state"),
    state: v.picklist(["running", "ready", "sleeping", "waiting", "io"]),
    call: v.string(),
    on: v.string(),
    holder: v.nullable(v.number()),
    object: v.exactOptional(v.nullable(v.number())),
    thread: v.exactOptional(v.nullable(v.number())),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("print"),
    stream,
    text: v.string(),
    order: v.number(),
  }),
  v.looseObject({ ...stamp, kind: v.literal("join"), child: v.number() }),
  v.looseObject({ ...stamp, kind: v.literal("signal"), target: v.number(), signal: v.number() }),
  v.looseObject({
    ...stamp,
    kind: v.literal("error"),
    column: v.number(),
    type: v.string(),
    message: v.string(),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("variables"),
    scope: v.string(),
    changes: v.array(
      v.looseObject({ name: v.string(), value: v.nullable(v.string()), type: v.string() }),
    ),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("dropped"),
    count: v.number(),
    characters: v.number(),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("object"),
    object,
    type: v.string(),
    limit: v.number(),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("send"),
    object,
    message: v.number(),
    bytes: v.number(),
  }),
  v.looseObject({ ...stamp, kind: v.literal("receive"), object, message: v.number() }),
  v.looseObject({ ...stamp, kind: v.literal("acquire"), object }),
  v.looseObject({ ...stamp, kind: v.literal("release"), object }),
  v.looseObject({
    ...stamp,
    kind: v.literal("task"),
    object,
    job: v.number(),
    index: v.number(),
    count: v.number(),
    name: v.string(),
    ok: v.nullable(v.picklist([0, 1])),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("request"),
    manager: v.number(),
    type: v.string(),
    method: v.string(),
  }),
  v.looseObject({
    ...stamp,
    kind: v.literal("io"),
    operation: v.picklist(["read", "write", "get"]),
    name: v.string(),
    bytes: v.number(),
  }),
  v.looseObject({ ...stamp, kind: v.literal("omitted"), count: v.number() }),
  v.looseObject({
    ...stamp,
    kind: v.literal("thread"),
    thread: v.number(),
    name: v.string(),
    daemon: v.boolean(),
  }),
  v.looseObject({ ...stamp, kind: v.literal("thread end") }),
  v.looseObject({ ...stamp, kind: v.literal("thread join"), thread: v.number() }),
  v.looseObject({
    ...stamp,
    kind: v.literal("coroutine"),
    coroutine: v.number(),
    name: v.string(),
    phase: v.picklist(["start", "wait", "resume", "end"]),
    on: v.string(),
  }),
]);

const known = new Set<string>(knownEvent.options.map((option) => option.entries.kind.literal));

/** Kinds are added without a new version: one that is not known here is kept as it is, and passed over by readers. */
const laterEvent = v.pipe(
  v.looseObject({ ...stamp, kind: v.string() }),
  // Readers switch on `kind` and let what they don't know go by, as wire/trace-event.ts asks them to.
  v.transform((event) => event as unknown as TraceEvent),
);

const event: v.GenericSchema<unknown, TraceEvent> = v.lazy((input) =>
  isLater(input) ? laterEvent : knownEvent,
);

function isLater(input: unknown): boolean {
  return (
    typeof input === "object" &&
    input !== null &&
    "kind" in input &&
    typeof input.kind === "string" &&
    !known.has(input.kind)
  );
}

/** By hand, because a file may have any name, and valibot's records leave out `constructor` and its like. */
function isFiles(input: unknown): boolean {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
  return Object.values(input).every((content) => typeof content === "string");
}

export const runRecordSchema: v.GenericSchema<unknown, RunRecord> = v.looseObject({
  version: v.literal(1),
  machine: v.picklist(["real", "simulated"]),
  seed: v.nullable(v.number()),
  outcome: v.picklist(["finished", "failed", "deadlock", "stopped", "time limit", "compile error"]),
  exitcode: v.nullable(v.number()),
  duration: v.number(),
  stdout: v.string(),
  stderr: v.string(),
  output: v.array(
    v.looseObject({ t: v.number(), pid: v.number(), tid: v.number(), stream, text: v.string() }),
  ),
  processes: v.array(
    v.looseObject({
      pid: v.number(),
      ppid: v.number(),
      name: v.string(),
      started: v.number(),
      ended: v.nullable(v.number()),
      exitcode: v.nullable(v.number()),
    }),
  ),
  threads: v.array(
    v.looseObject({
      pid: v.number(),
      tid: v.number(),
      name: v.string(),
      started: v.number(),
      ended: v.nullable(v.number()),
    }),
  ),
  events: v.array(event),
  deadlock: v.exactOptional(
    v.looseObject({
      cycle: v.array(
        v.looseObject({
          pid: v.number(),
          tid: v.number(),
          waitsFor: v.string(),
          heldBy: v.nullable(v.number()),
          heldByThread: v.exactOptional(v.nullable(v.number())),
          line: v.number(),
          call: v.exactOptional(v.string()),
          object: v.exactOptional(v.nullable(v.number())),
          need: v.exactOptional(need),
          holderEnded: v.exactOptional(v.boolean()),
        }),
      ),
      reason: v.exactOptional(v.picklist(["cycle", "nobody", "ended owner"])),
    }),
  ),
  errors: v.array(
    v.looseObject({
      pid: v.number(),
      tid: v.exactOptional(v.number()),
      line: v.number(),
      column: v.number(),
      type: v.string(),
      message: v.string(),
    }),
  ),
  files: v.custom<Readonly<Record<string, string>>>(isFiles),
  notes: v.array(v.string()),
  simulation: v.exactOptional(
    v.looseObject({
      settings: v.looseObject({
        seed: v.number(),
        policy,
        cores: v.number(),
        gil: v.boolean(),
        switchInterval: v.number(),
        statementCost: v.number(),
        switchCost: v.number(),
      }),
      schedule: v.looseObject({
        version: v.literal(SCHEDULE_VERSION),
        seed: v.number(),
        policy,
        choices: v.array(v.number()),
      }),
    }),
  ),
});
