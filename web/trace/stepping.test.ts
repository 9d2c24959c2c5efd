// Stepping through a run and pointing at its places: moments, instants, queries, stories, the text twin.
import { expect, test } from "vitest";
import { drawnEvents } from "./drawn-lanes.ts";
import { findSubject } from "./find-subject.ts";
import { segmentSubject, subjectAtInstant, type Part } from "./instant.ts";
import { buildLanes } from "./lanes.ts";
import { momentAfter, momentBefore, moments } from "./moments.ts";
import { story } from "./story.ts";
import { doerOf, instantOf, sameSubject } from "./subject.ts";
import { textTwin } from "./text-twin.ts";

const events = drawnEvents(`
  main ▓▓▓▓▒▒▒▒▒ab0
  a    .╲▓──|▓▓0
  b    ..╲▓─|!1
`);
const model = buildLanes(events);
const part = (name: string): Part | null => {
  const lane = model.lanes.find((one) => one.name === name);
  return lane ? { lane, row: null } : null;
};

test("moments are all instants, each once", () => {
  expect([...moments(model)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect([...moments(buildLanes(drawnEvents("main ▓▓▓──|▓▓▓0")))]).toEqual([0, 3, 5, 9]);
});

test("stepping goes to the next moment and stops at both ends", () => {
  const times = Float64Array.of(0, 3, 5);
  expect([-1, 0, 1, 3, 5].map((t) => momentAfter(times, t))).toEqual([0, 3, 3, 5, null]);
  expect([9, 5, 4, 0].map((t) => momentBefore(times, t))).toEqual([5, 3, 3, null]);
  expect(momentAfter(new Float64Array(), 0)).toBeNull();
});

test.each([
  [0, null, { kind: "event", event: { kind: "begin", pid: 100 } }],
  [2, "a", { kind: "event", event: { kind: "begin" } }],
  [2, "main", { kind: "event", event: { kind: "create", child: 102 } }],
  [3, "a", { kind: "segment", segment: { state: "sleeping" } }],
  [5, null, { kind: "event", event: { kind: "print", pid: 101 } }],
  [6, null, { kind: "event", event: { kind: "error", pid: 102 } }],
  [8, "a", { kind: "event", event: { kind: "end" } }],
  [9, "main", { kind: "event", event: { kind: "join", child: 101 } }],
])("the most telling thing at %s s in %s", (t, name, wanted) => {
  expect(subjectAtInstant(model, t, name === null ? null : part(name))).toMatchObject(wanted);
});

test("nothing happened at an instant between moments", () => {
  expect(subjectAtInstant(model, 4.5, null)).toBeNull();
});

test("what a thread is doing between moments, or did last, or does first", () => {
  const a = part("a");
  expect(a && segmentSubject(a, 4.5)).toMatchObject({ segment: { state: "sleeping" } });
  expect(a && segmentSubject(a, 99)).toMatchObject({ segment: { state: "running", end: 8 } });
  expect(a && segmentSubject(a, 0)).toMatchObject({ segment: { state: "running", start: 2 } });
});

test.each([
  [{ process: "a", event: "print" }, 5],
  [{ event: "print", nth: -1 }, 5],
  [{ process: "main", event: "join", nth: 2 }, 10],
  [{ process: "main", call: "Process.join" }, 4],
  [{ call: "time.sleep", nth: 2 }, 4],
  [{ process: "a", event: "state", state: "running", nth: 2 }, 5],
  [{ process: "b" }, 3],
  [{ process: "a", event: "print", nth: 2 }, null],
  [{ process: "nobody" }, null],
] as const)("a lesson points at %o", (query, t) => {
  const found = findSubject(query, model, events);
  expect(found && instantOf(found)).toBe(t);
});

test("stories are facts with names", () => {
  const found = findSubject({ process: "main", call: "Process.join" }, model, events);
  expect(found && story(found, model, 12)).toEqual({
    key: "waiting",
    t: 4,
    pid: 100,
    params: {
      name: "main",
      line: 5,
      start: 4,
      seconds: 5,
      open: false,
      call: "Process.join",
      on: "",
      holder: null,
      object: null,
    },
  });
  const end = findSubject({ process: "b", event: "end" }, model, events);
  expect(end && story(end, model, 12)).toMatchObject({
    key: "end",
    params: { name: "b", exitcode: 1, seconds: 4 },
  });
});

test("what is still going on is told up to now", () => {
  const open = buildLanes(drawnEvents("main ▓──"));
  const found = findSubject({ call: "time.sleep" }, open, []);
  expect(found && story(found, open, 8)).toMatchObject({ params: { open: true, seconds: 7 } });
});

test("a subject found twice is the same subject", () => {
  const query = { process: "a", event: "print" } as const;
  const [one, two] = [findSubject(query, model, events), findSubject(query, model, events)];
  expect(sameSubject(one, two)).toBe(true);
  expect(sameSubject(one, findSubject({ process: "b", event: "print" }, model, events))).toBe(
    false,
  );
  expect(sameSubject(one, null)).toBe(false);
  expect(one && doerOf(one, model).pid).toBe(101);
});

test("the text twin tells each process's life in order, and what it leaves out", () => {
  const [main, a] = textTwin(model, 12);
  expect(a).toMatchObject({
    name: "a",
    parent: "main",
    began: 2,
    ended: 8,
    exitcode: 0,
    omitted: 0,
  });
  expect(a?.facts.map(({ key, t }) => `${key} ${t}`)).toEqual([
    "begin 2",
    "sleeping 3",
    "print 5",
    "end 8",
  ]);
  expect(main?.facts.map(({ key }) => key)).toEqual([
    "begin",
    "create",
    "create",
    "waiting",
    "join",
    "join",
    "end",
  ]);
  expect(textTwin(model, 12, 2)[0]).toMatchObject({ facts: { length: 2 }, omitted: 5 });
});
