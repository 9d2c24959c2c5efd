import { expect, it } from "vitest";
import { decodeTrace, TraceEncoder } from "./trace-codec.ts";
import type { TraceEvent } from "./trace-event.ts";

const stamp = { t: 1.25, pid: 4002, tid: 0, line: 7 };
const events: TraceEvent[] = [
  { ...stamp, kind: "create", child: 4003, name: "钟", method: "fork", daemon: true },
  { ...stamp, kind: "begin", ppid: 4001, name: "Process-1" },
  { ...stamp, kind: "end", exitcode: -15 },
  { ...stamp, kind: "end", exitcode: null },
  {
    ...stamp,
    kind: "state",
    state: "waiting",
    call: "Process.join",
    on: "Process-1",
    holder: 4003,
    object: null,
    thread: null,
  },
  {
    ...stamp,
    kind: "state",
    state: "waiting",
    call: "Queue.get",
    on: "Queue at line 4",
    holder: null,
    object: 4001 * 2 ** 32 + 7,
    thread: null,
  },
  { ...stamp, kind: "print", stream: "stdout", text: "a\ud800é\n", order: 4_000_000_000 },
  { ...stamp, kind: "join", child: 4003 },
  { ...stamp, kind: "signal", target: 4003, signal: 9 },
  { ...stamp, kind: "error", column: 3, type: "ValueError", message: "boom" },
  {
    ...stamp,
    kind: "variables",
    scope: "module",
    changes: [{ name: "n", value: "0", type: "number" }],
  },
  { ...stamp, kind: "object", object: 9, type: "Queue", limit: -1 },
  { ...stamp, kind: "send", object: 9, message: 2 ** 45 + 1, bytes: 40 },
  { ...stamp, kind: "receive", object: 9, message: 2 ** 45 + 1 },
  { ...stamp, kind: "acquire", object: 9 },
  { ...stamp, kind: "release", object: 9 },
  { ...stamp, kind: "task", object: 9, job: 1, index: 2, count: 3, name: "work", ok: null },
  { ...stamp, kind: "task", object: 9, job: 1, index: 2, count: 3, name: "work", ok: 0 },
  { ...stamp, kind: "request", manager: 4002, type: "list", method: "append" },
  { ...stamp, kind: "io", operation: "get", name: "waves.png", bytes: 5 },
  { ...stamp, kind: "omitted", count: 12 },
  { ...stamp, kind: "dropped", count: 3, characters: 1e9 },
  { ...stamp, kind: "coroutine", coroutine: 2, name: "fetch", phase: "wait", on: "asyncio.sleep" },
  { ...stamp, kind: "coroutine", coroutine: 2, name: "fetch", phase: "end", on: "" },
];

it("gives back every kind of event as it was", () => {
  const encoder = new TraceEncoder();
  const parts = events.map((event) => [...encoder.encode(event)]);
  expect([...decodeTrace(Uint8Array.from(parts.flat()), 4002)]).toEqual(events);
});

it("carries a text longer than its first buffer", () => {
  const long: TraceEvent = {
    ...stamp,
    kind: "print",
    stream: "stderr",
    text: "線".repeat(20_000),
    order: 0,
  };
  expect([...decodeTrace(new TraceEncoder().encode(long).slice(), 4002)]).toEqual([long]);
});

it("refuses bytes that are no events", () => {
  expect(() => [...decodeTrace(new Uint8Array(64).fill(255), 1)]).toThrow("out of step");
});
