// Threads of one process: their rows, their arrows, and the interpreter lock that goes from row to row.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent } from "../wire/trace-event.ts";
import { crowdOf, MOST_ROWS } from "./crowd.ts";
import { drawing, drawn, drawnEvents } from "./drawn-lanes.ts";
import { exportChromeTrace } from "./export-chrome-trace.ts";
import type { LaneModel } from "./lane-model.ts";
import { buildLanes, LaneBuilder } from "./lanes.ts";
import { makeRecord } from "./make-record.ts";
import { parseRunRecord } from "./run-record-upgrade.ts";

const TAKING_TURNS = `
  main   ▓▓▓▤▤▓▓▒▒▒▒a▒▒b▓0
  main/a .▤▤▓▓▤▤▓▓▓]
  main/b ......▤▤▤▤▓▤▓▓]
  c      .▓▓▓0
`;

test.each([
  ["two that take turns with the main one", TAKING_TURNS],
  [
    "of a child, one of them a daemon that goes with its process",
    "main ▓▒▒▒a0 \n a .▓▓▓0 \n a/d ..▓▒",
  ],
  ["one that sleeps, prints and fails", "main ▓▒▒▒▒▒▒0 \n main/w .▓──|!]"],
  ["ready for a core: two run at once", "main ▓▓░▓▓0 \n main/w .░▓▓]"],
])("rows as they were drawn: %s", (_, text) => {
  const model = buildLanes(drawnEvents(text));
  // A daemon's row is drawn to the end of its process.
  const daemons = (one: string) => one.replace("▓▒0", "▓▒");
  expect(daemons(drawn(model))).toBe(drawing(text));
});

/** Turns as `tid start–end`, with an arrow where the lock was handed over. */
function turns({ lanes }: LaneModel): string[] {
  return (lanes[0]?.turns ?? []).map(
    ({ tid, start, end, from }) => `${from === null ? "" : `${from}→`}${tid} ${start}–${end ?? ""}`,
  );
}

test("the lock goes from row to row, and is free while nobody runs", () => {
  expect(turns(buildLanes(drawnEvents(TAKING_TURNS)))).toEqual([
    "0 0–3",
    "0→1 3–5",
    "1→0 5–7",
    "0→1 7–10",
    "1→2 10–11",
    "0 11–12",
    "0→2 12–14",
    "0 14–16",
  ]);
});

test("who waits for a core keeps the lock; where nobody waits for it, none is shown", () => {
  const kept = buildLanes(drawnEvents("main ▓▓░▓▒▒0 \n main/w .▤▤▤▓]"));
  expect(turns(kept)).toEqual(["0 0–4", "0→1 4–5"]);
  expect(turns(buildLanes(drawnEvents("main ▓▓▓▓0 \n main/w .▓▓]")))).toEqual([]);
});

test("threads that are told in pieces give the same as at once", () => {
  const events = drawnEvents(TAKING_TURNS);
  fc.assert(
    fc.property(fc.nat(events.length), (cut) => {
      const one = new LaneBuilder();
      for (const event of events.slice(0, cut)) one.add(event);
      // Looking in between changes nothing.
      drawn(one.model);
      for (const event of events.slice(cut)) one.add(event);
      expect(turns(one.model)).toEqual(turns(buildLanes(events)));
    }),
  );
});

test("arrows go from the starter's row to the new one, and from its end to who joined it", () => {
  const { arrows } = buildLanes(drawnEvents(TAKING_TURNS));
  const inside = arrows.filter(({ from, to }) => from.pid === to.pid);
  expect(inside.map(({ kind, from, to }) => [kind, from.tid, from.t, to.tid, to.t])).toEqual([
    ["start", 0, 1, 1, 1],
    ["start", 0, 6, 2, 6],
    ["join", 1, 10, 0, 11],
    ["join", 2, 14, 0, 14],
  ]);
});

test("a thread that nobody announced has no row; what it does stands in the main one", () => {
  const events = drawnEvents("main ▓▓▓▓0");
  const stamp = { t: 2, pid: 100, tid: 7, line: 0 };
  const own: TraceEvent[] = [
    { ...stamp, kind: "state", state: "waiting", call: "Queue.put", on: "", holder: null },
    { ...stamp, kind: "print", stream: "stderr", text: "feeder\n", order: 0 },
    { ...stamp, kind: "acquire", object: 3 },
  ];
  const [lane] = buildLanes([...events.slice(0, -1), ...own, ...events.slice(-1)]).lanes;
  expect(lane?.rows.map(({ tid, prints, holds }) => [tid, prints.length, holds.length])).toEqual([
    [0, 1, 1],
  ]);
  expect(lane?.rows[0].segments.map(({ state }) => state)).toEqual(["running"]);
});

test("a record names the threads, and comes back as it was", () => {
  const events = drawnEvents(`${TAKING_TURNS}\n c/d ..▓`);
  const record = makeRecord(events, { machine: "real", seed: null, reason: "ended", notes: [] });
  expect(
    record.threads.map(({ pid, tid, name, started, ended }) => [pid, tid, name, started, ended]),
  ).toEqual([
    [100, 0, "MainThread", 0, 16],
    [101, 0, "MainThread", 1, 4],
    [100, 1, "a", 1, 10],
    [101, 1, "d", 2, 4],
    [100, 2, "b", 6, 14],
  ]);
  const read = parseRunRecord(JSON.stringify(record));
  expect(read.problem).toBeNull();
  expect(read.record).toEqual(record);
});

test("an error tells its thread", () => {
  const events = drawnEvents("main ▓▒▒▒▒0 \n main/w .▓!]");
  const record = makeRecord(events, { machine: "real", seed: null, reason: "ended", notes: [] });
  expect(record.errors).toMatchObject([{ pid: 100, tid: 1, type: "ValueError" }]);
});

test("a chrome trace names threads and holds the turns", () => {
  const { traceEvents } = exportChromeTrace(buildLanes(drawnEvents(TAKING_TURNS)), 16);
  const named = traceEvents.filter(({ name, pid }) => name === "thread_name" && pid === 100);
  expect(named.map(({ tid, args }) => [tid, args?.["name"]])).toEqual([
    [0, "MainThread"],
    [1, "a"],
    [2, "b"],
  ]);
  const gil = traceEvents.filter(({ cat, ph }) => cat === "gil" && ph === "b");
  expect(gil.map(({ tid, ts }) => [tid, ts / 1e6])).toEqual([
    [0, 0],
    [1, 3],
    [0, 5],
    [1, 7],
    [2, 10],
    [0, 11],
    [2, 12],
    [0, 14],
  ]);
});

test("of very many threads the first have rows, of the others it is known how many live", () => {
  const many = Array.from({ length: 1000 }, (_, i): TraceEvent[] => [
    {
      kind: "thread",
      t: i,
      pid: 100,
      tid: 0,
      line: 1,
      thread: i + 1,
      name: `T-${i + 1}`,
      daemon: false,
    },
    { kind: "thread end", t: i + 10, pid: 100, tid: i + 1, line: 1 },
  ]).flat();
  const events = [...drawnEvents("main ▓"), ...many.sort((a, b) => a.t - b.t)];
  const [lane] = buildLanes(events).lanes;
  const crowd = lane ? crowdOf(lane) : null;
  expect(crowd).toMatchObject({ count: 1001 - MOST_ROWS, most: 10, start: MOST_ROWS - 1 });
  expect([10, 64, 68, 500, 1005, 1010].map((t) => crowd?.aliveAt(t))).toEqual([0, 1, 5, 10, 4, 0]);
});
