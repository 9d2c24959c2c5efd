import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent } from "../wire/trace-event.ts";
import { drawing, drawn, drawnEvents } from "./drawn-lanes.ts";
import { laneColour, type LaneModel } from "./lane-model.ts";
import { buildLanes, LaneBuilder, lanesOf } from "./lanes.ts";
import { TraceLog } from "./log.ts";

const STAGGERED = `
  main ▓▓▓▓▒▒▒▒a▒▒b0
  a    .╲▓──|▓▓0
  b    ..╲▓─|──·▓░0
`;

test.each([
  ["one process", "main ▓▓|▓0"],
  ["two that sleep and print, staggered, joined", STAGGERED],
  ["an exception ends one", "main ▓▓▒▒▒a▓0 \n a .▓▓!▓1"],
  ["one is terminated", "main ▓▓▓A▒a▓0 \n a .╲▓───✕"],
  ["a stopped run", "main ▓▒▒▒? \n a .▓──?"],
])("lanes as they were drawn: %s", (_, text) => {
  expect(drawn(buildLanes(drawnEvents(text)))).toBe(drawing(text));
});

test("an open segment has no end until the next state", () => {
  const model = buildLanes(drawnEvents("main ▓▓──"));
  expect(model.lanes[0]?.rows[0].segments.map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, null],
  ]);
});

test("running told twice is one stretch", () => {
  const again: TraceEvent = {
    kind: "state",
    t: 1,
    pid: 100,
    tid: 0,
    line: 3,
    state: "running",
    call: "",
    on: "",
    holder: null,
  };
  const [begin, ...rest] = drawnEvents("main ▓▓▓──0");
  const events = begin ? [begin, again, ...rest] : [];
  expect(buildLanes(events).lanes[0]?.rows[0].segments.map(({ start }) => start)).toEqual([0, 3]);
});

test("arrows: start from create to begin, join from end to join", () => {
  const { arrows } = buildLanes(drawnEvents(STAGGERED));
  expect(arrows.map(({ kind, from, to }) => [kind, from.pid, from.t, to.pid, to.t])).toEqual([
    ["start", 100, 1, 101, 2],
    ["start", 100, 2, 102, 3],
    ["join", 101, 8, 100, 8],
    ["join", 102, 11, 100, 11],
  ]);
});

test("a signal lands where its target ends by it", () => {
  const { arrows } = buildLanes(drawnEvents("main ▓▓▓A▒▒a0 \n a .▓───✕"));
  expect(arrows.find(({ kind }) => kind === "signal")).toMatchObject({
    from: { pid: 100, t: 3 },
    to: { pid: 101, t: 5 },
  });
});

test("the main process is ink, children take eight colours in turn", () => {
  expect([0, 1, 2, 8, 9, 17].map(laneColour)).toEqual([0, 1, 2, 8, 1, 1]);
});

test("what a killed worker wrote after its end changes nothing", () => {
  const events = drawnEvents("main ▓▓A▓0 \n a .▓─✕");
  const late: TraceEvent = {
    kind: "state",
    t: 4,
    pid: 101,
    tid: 0,
    line: 3,
    state: "running",
    call: "",
    on: "",
    holder: null,
  };
  expect(drawn(buildLanes([...events, late]))).toBe(drawn(buildLanes(events)));
});

test("kinds of a later version are passed over", () => {
  const events = drawnEvents("main ▓▓0");
  // A record made by a later version, read by this one.
  const later = { kind: "telepathy", t: 1, pid: 100, tid: 0, line: 0 } as unknown as TraceEvent;
  expect(drawn(buildLanes([...events, later]))).toBe("main ▓▓0");
});

test("lines are newlines, not prints", () => {
  const model = buildLanes(
    drawnEvents("main ▓||0").map((event) =>
      event.kind === "print" ? { ...event, text: "a\nb\nc" } : event,
    ),
  );
  expect(model.lines).toBe(4);
});

/** Drawings of random lives: up to eight children of one main. */
const drawings = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 1, max: 5 }),
      spawn: fc.integer({ min: 0, max: 3 }),
      life: fc.array(fc.constantFrom("▓", "─", "▒", "·", "░", "|", "!"), {
        minLength: 1,
        maxLength: 12,
      }),
      end: fc.constantFrom("0", "1", "✕", "?"),
    }),
    { maxLength: 8 },
  )
  .map((children) => {
    const names = [..."abcdefgh"];
    const lanes = children.map(
      ({ wait, spawn, life, end }, i) =>
        `${names[i]} ${".".repeat(wait)}${"╲".repeat(spawn)}▓${life.join("")}${end}`,
    );
    return [`main ${"▓".repeat(30)}${names.slice(0, children.length).join("")}0`, ...lanes].join(
      "\n",
    );
  });

test("event by event, batch by batch and all at once give the same model", () => {
  fc.assert(
    fc.property(
      drawings,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      (text, sizes) => {
        const events = drawnEvents(text);
        const log = new TraceLog();
        for (let i = 0, n = 0; i < events.length; n += 1) {
          const size = sizes[n % sizes.length] ?? 1;
          log.append(events.slice(i, i + size));
          i += size;
          // Looking in between changes nothing.
          lanesOf(log);
        }
        expect(plain(lanesOf(log))).toEqual(plain(buildLanes(events)));
      },
    ),
  );
});

test("rings may be drained in any order of processes", () => {
  fc.assert(
    fc.property(drawings, fc.infiniteStream(fc.nat()), (text, choices) => {
      const events = drawnEvents(text);
      const builder = new LaneBuilder();
      for (const event of shuffledByProcess(events, choices)) builder.add(event);
      expect(unordered(builder.model)).toEqual(unordered(buildLanes(events)));
    }),
  );
});

/** Each process's own order kept, everything else mixed. */
function shuffledByProcess(events: readonly TraceEvent[], choices: Iterator<number>): TraceEvent[] {
  const pids = [...new Set(events.map((event) => event.pid))];
  const rings = pids.map((pid) => events.filter((event) => event.pid === pid));
  const mixed: TraceEvent[] = [];
  while (rings.length > 0) {
    const i = Number(choices.next().value) % rings.length;
    const next = rings[i]?.shift();
    if (next) mixed.push(next);
    if (rings[i]?.length === 0) rings.splice(i, 1);
  }
  return mixed;
}

function plain({ lanes, arrows, events, lines }: LaneModel) {
  return structuredClone({ lanes, arrows, events, lines });
}

/** Without what depends on which process was heard of first. */
function unordered(model: LaneModel) {
  const { lanes, arrows, events, lines } = plain(model);
  const key = (value: unknown) => JSON.stringify(value);
  return {
    lanes: lanes.map((lane) => ({ ...lane, index: 0, colour: 0 })).sort((a, b) => a.pid - b.pid),
    arrows: [...arrows].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    events,
    lines,
  };
}
