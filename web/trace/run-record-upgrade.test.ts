import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RunRecord } from "../wire/run-record.ts";
import { USUAL_SIMULATION } from "../wire/simulation.ts";
import { drawing, drawn, drawnEvents } from "./drawn-lanes.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { buildLanes } from "./lanes.ts";
import { parseRunRecord, upgradeRunRecord } from "./run-record-upgrade.ts";

const DRAWING = "main ▓▓▒▒▒▒a0\na .▓─|▓0";
const record: RunRecord = {
  version: 1,
  machine: "real",
  seed: null,
  outcome: "finished",
  exitcode: 0,
  duration: 7,
  stdout: "a~3\n",
  stderr: "",
  output: [{ t: 3, pid: 101, tid: 0, stream: "stdout", text: "a~3\n" }],
  processes: [{ pid: 100, ppid: 0, name: "main", started: 0, ended: 7, exitcode: 0 }],
  threads: [{ pid: 100, tid: 0, name: "MainThread", started: 0, ended: 7 }],
  events: drawnEvents(DRAWING),
  errors: [],
  files: { "out.txt": "1" },
  notes: [],
};

test("export, import, export gives the same text, and the same lanes", () => {
  const text = JSON.stringify(record);
  const { record: read } = parseRunRecord(text);
  expect(JSON.stringify(read)).toBe(text);
  expect(drawn(buildLanes(read?.events ?? []))).toBe(drawing(DRAWING));
});

test("events of what is shared are checked, and a deadlock's explanation survives", () => {
  const events = drawnSharing(
    DRAWING,
    `0 main makes q = Queue(2)
     2 a puts 1 into q
     3 main gets 1 from q
     3 a takes q
     4 a gives q
     4 a begins f 0 of 2
     5 a ends f 0 well
     5 a asks main for list.append
     5 a writes out.txt
     6 a omits 3`,
  );
  const wait = { pid: 100, tid: 0, waitsFor: "Queue at line 1", heldBy: null, line: 3 };
  const deadlock = {
    cycle: [{ ...wait, call: "Queue.get", object: 3, need: "put" }],
    reason: "nobody",
  } as const;
  const held: RunRecord = { ...record, outcome: "deadlock", events, deadlock };
  expect(upgradeRunRecord(structuredClone(held)).record).toEqual(held);
  for (const kind of ["object", "send", "receive", "acquire", "task", "request", "io", "omitted"]) {
    const broken = events.filter((event) => event.kind === kind);
    expect(broken).not.toHaveLength(0);
    const damaged = {
      ...record,
      events: broken.map(({ t, pid, tid, line }) => ({ kind, t, pid, tid, line })),
    };
    expect(upgradeRunRecord(damaged).problem?.kind, kind).toBe("damaged");
  }
});

test("what a simulated run was set to survives, and is checked", () => {
  const simulated: RunRecord = {
    ...record,
    machine: "simulated",
    seed: 7,
    simulation: {
      settings: { ...USUAL_SIMULATION, seed: 7 },
      schedule: { version: 1, seed: 7, policy: "fair", choices: [1] },
    },
  };
  expect(upgradeRunRecord(structuredClone(simulated)).record).toEqual(simulated);
  const damaged = { ...simulated, simulation: { settings: USUAL_SIMULATION } };
  expect(upgradeRunRecord(damaged).problem).toMatchObject({
    kind: "damaged",
    path: "simulation.schedule",
  });
});

test("any record survives the way through text", () => {
  const name = fc
    .oneof(fc.string(), fc.constant("constructor"))
    .filter((one) => one !== "__proto__");
  const made = fc.record({
    outcome: fc.constantFrom("finished", "failed", "deadlock", "stopped", "time limit"),
    seed: fc.option(fc.nat()),
    exitcode: fc.option(fc.integer()),
    duration: fc.double({ min: 0, max: 1e6, noNaN: true }),
    // A lone half of a pair and a null character, too: programs print what they like.
    stdout: fc
      .array(fc.constantFrom("a", "\n", "\u0000", "\uD83D", "进", "🖐"), { maxLength: 8 })
      .map((all) => all.join("")),
    files: fc.dictionary(name, fc.string(), { maxKeys: 3 }),
  });
  fc.assert(
    fc.property(made, (parts) => {
      const text = JSON.stringify({ ...record, ...parts });
      expect(JSON.stringify(parseRunRecord(text).record)).toBe(text);
    }),
  );
});

test("kinds and fields of a later page are kept", () => {
  const later = {
    ...record,
    weather: "fair",
    events: [{ kind: "telepathy", t: 1, pid: 100, tid: 0, line: 0, to: 101 }],
  };
  expect(upgradeRunRecord(later).record).toEqual(later);
});

const broken = (change: object) => JSON.stringify({ ...record, ...change });

test.each([
  ["not JSON", "{", "not JSON", "", /not JSON/],
  ["a number", "7", "not a record", "", /no version/],
  ["a version that is a word", broken({ version: "one" }), "not a record", "version", /"one"/],
  ["a later version", broken({ version: 2 }), "later", "version", /reads up to 1.*Reload/],
  [
    "an unknown outcome",
    broken({ outcome: "splendid" }),
    "damaged",
    "outcome",
    /"finished".*found "splendid"/,
  ],
  [
    "an event without time",
    broken({ events: [{ ...record.events[0], t: "now" }] }),
    "damaged",
    "events.0.t",
    /expected number, found "now"/,
  ],
  ["files that are none", broken({ files: { a: 1 } }), "damaged", "files", /damaged at files/],
  [
    "events that are none",
    broken({ events: null }),
    "damaged",
    "events",
    /expected Array, found null/,
  ],
])("%s is told as what it is", (_, text, kind, path, message) => {
  const { record: read, problem } = parseRunRecord(text);
  expect(read).toBeNull();
  expect(problem).toMatchObject({ kind, path, message: expect.stringMatching(message) });
});
