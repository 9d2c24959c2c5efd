// Coroutines of one process: their lives, their waits, and the places that they share.
import { expect, test } from "vitest";
import type { CoroutineEvent, TraceEvent } from "../wire/trace-event.ts";
import { placesOf, waitAt } from "./coroutines.ts";
import { drawnEvents } from "./drawn-lanes.ts";
import { exportChromeTrace } from "./export-chrome-trace.ts";
import { findSubject } from "./find-subject.ts";
import { subjectAtInstant } from "./instant.ts";
import { buildLanes } from "./lanes.ts";
import { makeRecord } from "./make-record.ts";
import { parseRunRecord } from "./run-record-upgrade.ts";
import { textTwin } from "./text-twin.ts";

/** A drawing of coroutines, one column a second: ▪ runs, ─ waits, x ends, ! ends with an exception. */
function coroutines(picture: string): CoroutineEvent[] {
  const phases = { "▪": "resume", "─": "wait", x: "end", "!": "end" } as const;
  const rows = picture.trim().split("\n");
  const events = rows.flatMap((row, i) => {
    const [name = "", columns = ""] = row.trim().split(/\s+/);
    let before = ".";
    return [...columns].flatMap((symbol, t): CoroutineEvent[] => {
      const told = phases[before === "." && symbol === "▪" ? "▪" : (symbol as keyof typeof phases)]; // of the drawing
      const phase = before === "." ? "start" : told;
      const same = symbol === before;
      before = symbol;
      if (symbol === "." || same) return [];
      const on = symbol === "─" ? "asyncio.sleep" : symbol === "!" ? "TimeoutError" : "";
      return [
        { kind: "coroutine", t, pid: 100, tid: 0, line: t + 1, coroutine: i + 1, name, phase, on },
      ];
    });
  });
  return events.sort((a, b) => a.t - b.t);
}

const STORY = coroutines(`
  main   ▪──────▪x
  fetch  .▪──▪─!
  fetch  .▪─▪x
  late   .....▪─x
`);

function modelOf(events: readonly TraceEvent[] = STORY) {
  const lane = drawnEvents("main ▓▓▓▓▓▓▓▓▓▓0");
  return buildLanes([...lane.slice(0, -1), ...events, ...lane.slice(-1)]);
}

test("each has its life and its waits, and a place that nobody else has while it lives", () => {
  const all = modelOf().lanes[0]?.coroutines ?? [];
  const told = all.map(({ name, place, start, end, error, waits }) => {
    const each = waits.map((wait) => `${wait.start}–${wait.end}`).join(" ");
    return `${place} ${name} ${start}–${end}${error === "" ? "" : ` ${error}`}: ${each}`;
  });
  expect(told).toEqual([
    "0 main 0–8: 1–7",
    "1 fetch 1–6 TimeoutError: 2–4 5–6",
    "2 fetch 1–4: 2–3",
    "2 late 5–7: 6–7",
  ]);
  expect(placesOf(all)).toBe(3);
  const [main] = all;
  expect([0, 1, 6.9, 7].map((t) => main && waitAt(main, t)?.start)).toEqual([
    undefined,
    1,
    1,
    undefined,
  ]);
});

test("what still waits when its process ends, ends with it", () => {
  const [, , open] = modelOf(coroutines("a ▪─x \n b ▪─▪x \n c ▪──")).lanes[0]?.coroutines ?? [];
  expect(open).toMatchObject({ start: 0, end: 10, waits: [{ start: 1, end: 10 }] });
});

test("what was told of a coroutine whose beginning was left out changes nothing", () => {
  expect(modelOf(STORY.filter(({ phase }) => phase !== "start")).lanes[0]?.coroutines).toEqual([]);
});

test("places are found, stepped to, told", () => {
  const model = modelOf();
  const second = findSubject({ event: "coroutine", call: "asyncio.sleep", nth: 2 }, model, []);
  expect(second).toMatchObject({ coroutine: { name: "fetch" }, wait: { start: 2 } });
  expect(subjectAtInstant(model, 5, null)).toMatchObject({
    kind: "coroutine",
    coroutine: { id: 2 },
  });
  const keys = textTwin(model, 10)[0]?.facts.map(({ key }) => key) ?? [];
  expect(keys.filter((key) => key === "coroutine")).toHaveLength(4);
});

test("they are in a chrome trace, and come back from a record as they were", () => {
  const { traceEvents } = exportChromeTrace(modelOf(), 10);
  const begun = (cat: string) => traceEvents.filter((one) => one.cat === cat && one.ph === "b");
  expect(begun("coroutine").map(({ name }) => name)).toEqual(["main", "fetch", "fetch", "late"]);
  expect(begun("await")).toHaveLength(5);
  const facts = { machine: "simulated", seed: 1, reason: "ended", notes: [] } as const;
  const record = makeRecord(STORY, facts);
  expect(parseRunRecord(JSON.stringify(record)).record).toEqual(record);
});
