import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent } from "../wire/trace-event.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { findSubject, type SubjectQuery } from "./find-subject.ts";
import { subjectAtInstant } from "./instant.ts";
import type { LaneModel } from "./lane-model.ts";
import { buildLanes } from "./lanes.ts";
import { ownerAt } from "./sharing.ts";
import { story } from "./story.ts";
import { doerOf, instantOf, sameSubject } from "./subject.ts";
import { textTwin } from "./text-twin.ts";

const LANES = `
  main ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓0
  a    .▓▓▓▓▓▓▓▓▓▓▓▓0
  b    .▓▓▓▓▓▓▓▓✕
`;
const STORY = `
  0 main makes q = Queue(2)
  0.5 main makes L = Lock()
  2 a puts 11 into q
  3 a puts 12 into q
  4 main gets 11 from q
  5 a puts 13 into q
  6 main gets 12 from q
  3 a takes L
  4 b waits Lock.acquire on L
  6 a gives L
  6 b takes L
  6 b goes on
  7 a begins square 0 of 4
  9 a ends square 0 badly
  10 a begins square 1 of 4
  7.5 a asks main for list.append
  8 a waits proxy on q
  8.5 a goes on
  11 a reads hosts.txt
  12 a omits 120
`;
const events = drawnSharing(LANES, STORY);
const model = buildLanes(events);
const exact = model.sharing.omitted === 0;
const [q, L] = [...model.sharing.objects.keys()];

test("messages go from send to receive, and one is never received", () => {
  expect(flights(model)).toEqual(["101→100 2–4", "101→100 3–6"]);
  expect([...model.sharing.open].map(({ id }) => id)).toEqual([13]);
});

test("a queue's depth, its highest, and what counts where events are left out", () => {
  const depth = model.sharing.depths.get(q ?? 0);
  expect([1, 2, 3, 4, 5, 6].map((t) => depth?.at(t, true))).toEqual([0, 1, 2, 1, 2, 1]);
  expect(depth?.peak(true)).toMatchObject({ depth: 2, t: 3 });
  expect(exact).toBe(false);
  expect(depth?.at(6, exact)).toBe(0);
});

test("a lock has one owner at a time, and the killed one never gives it back", () => {
  const holds = model.sharing.holds.get(L ?? 0) ?? [];
  expect(holds.map(({ pid, start, end }) => [pid, start, end])).toEqual([
    [101, 3, 6],
    [102, 6, null],
  ]);
  expect(ownerAt(model.sharing, L ?? 0, 4, { pid: 102, tid: 0 })?.pid).toBe(101);
  expect(ownerAt(model.sharing, L ?? 0, 4, { pid: 101, tid: 0 })).toBeNull();
});

test("tasks have a beginning, an end and a result", () => {
  expect(model.byPid.get(101)?.rows[0].tasks).toMatchObject([
    { name: "square", index: 0, count: 4, start: 7, end: 9, ok: false },
    { index: 1, start: 10, end: null, ok: null },
  ]);
});

test("a request is answered when its thread goes on, not when it begins to wait", () => {
  const [route] = model.sharing.requests;
  expect(route?.flights[0]?.what).toMatchObject({ event: { method: "append" }, answered: 8.5 });
});

const places: readonly (readonly [SubjectQuery, number, number])[] = [
  [{ event: "message", to: "main", nth: 2 }, 101, 3],
  [{ event: "unread", process: "a" }, 101, 5],
  [{ event: "lock", process: "b", type: "Lock", made: 1 }, 102, 6],
  [{ event: "task", nth: -1 }, 101, 10],
  [{ event: "request" }, 101, 7.5],
  [{ event: "io" }, 101, 11],
  [{ event: "queue", type: "Queue" }, 100, 3],
  [{ call: "Lock.acquire", type: "Lock" }, 102, 4],
];

test.each(places)("a mark points at %j", (query, pid, t) => {
  const found = findSubject(query, model, events);
  expect(found && [doerOf(found, model).pid, instantOf(found)]).toEqual([pid, t]);
  expect(sameSubject(found, findSubject(query, model, events))).toBe(true);
});

test("a mark for another queue, another receiver, another lock finds nothing", () => {
  for (const query of [
    { event: "message", to: "b" },
    { event: "message", made: 9 },
    { event: "lock", type: "RLock" },
    { call: "Lock.acquire", type: "Queue" },
  ] as const)
    expect(findSubject(query, model, events)).toBeNull();
});

test("waiting for a lock tells who held it, though the event did not", () => {
  const found = findSubject({ call: "Lock.acquire" }, model, events);
  expect(found && story(found, model, 15)).toMatchObject({
    key: "waiting",
    params: { name: "b", holder: "a", object: { type: "Lock", line: 1 }, seconds: 2 },
  });
});

test("stepping comes to messages, locks, tasks, requests and files, in the lanes of their ends", () => {
  const [main = null, a = null] = model.lanes;
  const at = (t: number, lane: typeof main) =>
    subjectAtInstant(model, t, lane && { lane, row: null })?.kind;
  expect([2, 7, 7.5, 11].map((t) => at(t, a))).toEqual(["message", "task", "request", "event"]);
  expect([4, 6].map((t) => at(t, main))).toEqual(["message", "message"]);
  expect(at(6, model.lanes[2] ?? null)).toBe("hold");
  expect(at(2, main)).toBeUndefined();
});

test("the text twin tells what was shared, by the one who did it", () => {
  const [main, a, b] = textTwin(model, 15);
  expect(main?.facts.map(({ key }) => key).filter((key) => key === "object")).toHaveLength(2);
  expect(a?.facts.map(({ key, t }) => `${key} ${t}`)).toEqual([
    "begin 1",
    "message 2",
    "hold 3",
    "message 3",
    "message 5",
    "task 7",
    "request 7.5",
    "waiting 8",
    "task 10",
    "file 11",
    "omitted 12",
    "end 13",
  ]);
  expect(b?.facts.map(({ key }) => key)).toEqual(["begin", "waiting", "hold", "end"]);
});

test("rings may be drained in any order of processes", () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (choices) => {
      const mixed: TraceEvent[] = [];
      const lists = [100, 101, 102].map((pid) => events.filter((event) => event.pid === pid));
      while (lists.some((list) => list.length > 0)) {
        const left = lists.filter((list) => list.length > 0);
        mixed.push(...(left[Number(choices.next().value) % left.length]?.splice(0, 1) ?? []));
      }
      expect(plain(buildLanes(mixed))).toEqual(plain(model));
    }),
  );
});

function flights({ sharing }: LaneModel): string[] {
  return sharing.messages.flatMap(({ from, to, flights: list }) =>
    list.map(({ departs, arrives }) => `${from.pid}→${to.pid} ${departs}–${arrives}`),
  );
}

function plain(made: LaneModel) {
  const { holds, depths, open, requests } = made.sharing;
  return {
    flights: flights(made),
    holds: structuredClone(holds),
    depths: [...depths].map(([object, depth]) => [object, depth.peak(true).depth]),
    open: [...open].map(({ id }) => id),
    requests: requests.flatMap((route) => route.flights.map(({ what }) => what.answered)),
  };
}
