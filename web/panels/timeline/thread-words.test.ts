// What the timeline says of threads, the interpreter lock and coroutines, in both languages.
import { expect, test } from "vitest";
import { crowdOf } from "../../trace/crowd.ts";
import { drawnEvents } from "../../trace/drawn-lanes.ts";
import { drawnSharing } from "../../trace/drawn-sharing.ts";
import { findSubject } from "../../trace/find-subject.ts";
import { subjectAtInstant } from "../../trace/instant.ts";
import { buildLanes } from "../../trace/lanes.ts";
import type { LaneModel, Subject } from "../../trace/lane-model.ts";
import { story, tell } from "../../trace/story.ts";
import { textTwin } from "../../trace/text-twin.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import { partOf, nextRow } from "./row-focus.ts";
import { timelineEn } from "./words.en.ts";
import { timelineZh } from "./words.zh.ts";

const THREADS = "main ▓▓▤▤▓▒▒a0 \n main/a .▤▓▓▤▓] ";
const model = buildLanes(drawnEvents(THREADS));
const several = buildLanes(drawnEvents(`${THREADS} \n p .▓▓░▓0`));

function said(subject: Subject | null, of: LaneModel = model): readonly string[] {
  if (!subject) return [];
  const fact = story(subject, of, 8);
  return [tell(timelineEn.story, fact), tell(timelineZh.story, fact)];
}

const rowOf = (tid: number) => partOf(model, { pid: 100, tid });

test("a thread's life", () => {
  expect(said(findSubject({ event: "thread" }, model, drawnEvents(THREADS)))).toEqual([
    "MainThread starts the thread a, line 2.",
    "第 2 行：MainThread 启动线程 a。",
  ]);
  expect(said(subjectAtInstant(model, 6, rowOf(1)))).toEqual([
    "a ends after 5.00 s.",
    "a 历时 5.00 秒，结束。",
  ]);
  expect(said(subjectAtInstant(model, 7, null))).toEqual([
    "MainThread has seen that a ended, line 8.",
    "第 8 行：MainThread 得知 a 已经结束。",
  ]);
});

test("the interpreter lock: who waits for it, who has it, who hands it on", () => {
  expect(said(subjectAtInstant(model, 1, rowOf(1)))).toEqual([
    "MainThread starts the thread a, line 2.",
    "第 2 行：MainThread 启动线程 a。",
  ]);
  const waits = findSubject({ process: "a", event: "state", nth: 1 }, model, []);
  expect(said(waits)).toEqual([
    "a could run and waits 1.00 s for the GIL, which MainThread has, line 2.",
    "第 2 行：a 可以运行，但 GIL 在 MainThread 手里，等了 1.00 秒。",
  ]);
  expect(said(findSubject({ event: "turn", process: "a" }, model, []))).toEqual([
    "a gets the GIL from MainThread and keeps it for 2.00 s.",
    "a 从 MainThread 手中接过 GIL，占用 2.00 秒。",
  ]);
  expect(said(findSubject({ event: "turn" }, model, []))[0]).toBe(
    "MainThread takes the GIL and keeps it for 2.00 s.",
  );
});

test("where there are several processes a thread is named with its own; a process alone by its name", () => {
  const turn = findSubject({ event: "turn", process: "a" }, several, []);
  expect(said(turn, several)[0]).toBe(
    "main · a gets the GIL from MainThread and keeps it for 2.00 s.",
  );
  const core = findSubject({ process: "p", event: "state", nth: 2 }, several, []);
  expect(said(core, several)).toEqual([
    "p could run and waits 1.00 s for its turn, line 4.",
    "第 4 行：p 可以运行，但还没轮到，等了 1.00 秒。",
  ]);
});

test("a lock's owner is a thread", () => {
  const story_ = `
    0 main makes L = Lock()
    1 main/a takes L
    3 main waits Lock.acquire on L
  `;
  const locked = buildLanes(drawnSharing("main ▓▓▓▓▓▓▓0 \n main/a .▓▓▓▓▓", story_));
  expect(said(findSubject({ call: "Lock.acquire" }, locked, []), locked)[0]).toBe(
    "MainThread waits 4.00 s for the lock of line 1 (Lock.acquire, line 4). It is held by a.",
  );
});

test("the text twin sums up the waits for the lock", () => {
  const [twin] = textTwin(model, 8);
  const facts = twin?.facts.map((fact) => tell(timelineEn.story, fact)) ?? [];
  expect(facts.slice(-2)).toEqual([
    "MainThread waits for the GIL 1 time, 2.00 s in all.",
    "a waits for the GIL 2 times, 2.00 s in all.",
  ]);
  expect(facts.filter((one) => one.includes("could run"))).toEqual([]);
});

test("up and down go through all rows that are drawn, and stop at both ends", () => {
  const walk: string[] = [];
  let focus = nextRow(several, null, 1);
  for (let i = 0; i < 4 && focus; i += 1) {
    walk.push(`${focus.pid} ${focus.tid}`);
    focus = nextRow(several, focus, 1);
  }
  expect(walk).toEqual(["100 0", "100 1", "101 0", "101 0"]);
  expect(nextRow(several, null, -1)).toEqual({ pid: 101, tid: 0 });
  expect(nextRow(buildLanes([]), null, 1)).toBeNull();
});

test("threads without a row are told by their number", () => {
  const many = Array.from({ length: 100 }, (_, i): TraceEvent => ({
    kind: "thread",
    t: i,
    pid: 100,
    tid: 0,
    line: 1,
    thread: i + 1,
    name: `T-${i}`,
    daemon: false,
  }));
  const crowded = buildLanes([...drawnEvents("main ▓"), ...many]);
  expect(crowded.lanes[0] && crowdOf(crowded.lanes[0])?.count).toBe(36);
  expect(said({ kind: "threads", pid: 100, t: 70 }, crowded)).toEqual([
    "7 threads live here, of 36 threads of main that have no row of their own.",
    "main 另有 36 个线程没有单独成行，此刻存活 7 个。",
  ]);
});

test("a coroutine and one of its waits", () => {
  const stamp = {
    pid: 100,
    tid: 0,
    line: 4,
    kind: "coroutine",
    coroutine: 1,
    name: "fetch",
  } as const;
  const told = buildLanes([
    ...drawnEvents("main ▓"),
    { ...stamp, t: 1, phase: "start", on: "" },
    { ...stamp, t: 2, phase: "wait", on: "asyncio.sleep" },
    { ...stamp, t: 3, phase: "resume", on: "" },
    { ...stamp, t: 4, phase: "end", on: "" },
  ]);
  expect(said(findSubject({ event: "coroutine" }, told, []), told)).toEqual([
    "The coroutine fetch of main lives for 3.00 s and waits 1 time, line 4.",
    "第 4 行：main 的协程 fetch 存在了 3.00 秒，等待 1 次。",
  ]);
  expect(said(findSubject({ event: "coroutine", call: "asyncio.sleep" }, told, []), told)).toEqual([
    "The coroutine fetch waits 1.00 s in asyncio.sleep, line 4. Others run in the meantime.",
    "第 4 行：协程 fetch 等待了 1.00 秒（asyncio.sleep），其间由别的协程运行。",
  ]);
});
