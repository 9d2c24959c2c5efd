import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TraceEvent, VariableChange } from "../wire/trace-event.ts";
import { drawnEvents } from "./drawn-lanes.ts";
import { TraceLog } from "./log.ts";
import { replayOf } from "./replay.ts";

function logOf(events: readonly TraceEvent[]): TraceLog {
  const log = new TraceLog();
  log.append(events);
  return log;
}

test("processes come, live and end", () => {
  const replay = replayOf(logOf(drawnEvents("main ▓▓▒▒▒▒a0 \n a .╲▓─▓0")));
  const at = (t: number) =>
    replay
      .processesAt(t)
      .map(({ lane, life, segment }) => [lane.name, life, segment?.state ?? null]);
  expect(at(0)).toEqual([["main", "alive", "running"]]);
  expect(at(1)).toEqual([
    ["main", "alive", "running"],
    ["a", "coming", null],
  ]);
  expect(at(3)).toEqual([
    ["main", "alive", "waiting"],
    ["a", "alive", "sleeping"],
  ]);
  expect(at(5)).toEqual([
    ["main", "alive", "waiting"],
    ["a", "ended", null],
  ]);
  expect(at(99)).toEqual([
    ["main", "ended", null],
    ["a", "ended", null],
  ]);
});

test("a process that hangs, or that the run was stopped around, is there to the last moment", () => {
  const events: readonly TraceEvent[] = [
    { t: 0, pid: 1, tid: 0, line: 0, kind: "begin", ppid: 0, name: "main" },
    {
      t: 1,
      pid: 1,
      tid: 0,
      line: 3,
      kind: "state",
      state: "waiting",
      call: "Lock.acquire",
      on: "",
      holder: null,
    },
    { t: 2, pid: 1, tid: 0, line: 3, kind: "end", exitcode: null },
  ];
  expect(replayOf(logOf(events)).processesAt(2)).toMatchObject([{ life: "alive", line: 3 }]);
});

test("the line is that of the last event that told one", () => {
  const replay = replayOf(logOf(drawnEvents("main ▓─▓|0")));
  expect([0, 1, 1.5, 2.5, 3].map((t) => replay.processesAt(t)[0]?.line)).toEqual([1, 2, 2, 3, 4]);
});

test("threads come, live and end, each with its own line", () => {
  const log = logOf(drawnEvents("main ▓▓▓▒▒▒0 \n main/a .▓─▓] \n main/d ..▓▒▒▒"));
  const replay = replayOf(log);
  const at = (t: number) =>
    replay
      .processesAt(t)
      .flatMap(({ lane, line }) => [
        `main @${line}`,
        ...replay
          .threadsAt(lane, t)
          .map((one) => `${one.row.name} ${one.segment?.state ?? "-"} @${one.line}`),
      ]);
  expect(at(0)).toEqual(["main @1"]);
  expect(at(2)).toEqual(["main @3", "a sleeping @3", "d running @3"]);
  expect(at(3.5)).toEqual(["main @4", "a running @4", "d waiting @4"]);
  expect(at(4)).toEqual(["main @4", "d waiting @4"]);
  expect(at(6)).toEqual(["main @7"]);
});

const change = (name: string, value: string | null): VariableChange => ({
  name,
  value,
  type: "int",
});
const told = (t: number, scope: string, ...changes: VariableChange[]): TraceEvent => ({
  kind: "variables",
  t,
  pid: 100,
  tid: 0,
  line: 1,
  scope,
  changes,
});

test("variables are what was last told of each, in the order of first telling", () => {
  const replay = replayOf(
    logOf([
      told(1, "module", change("n", "0"), change("xs", "[]")),
      told(2, "module", change("n", "1")),
      told(2, "self", change("result", "5")),
      told(3, "module", change("xs", null)),
    ]),
  );
  const at = (t: number) =>
    [...replay.variablesAt(100, t)].map(([scope, names]) => [
      scope,
      ...[...names.values()].map(({ name, value }) => `${name}=${value}`),
    ]);
  expect(at(0)).toEqual([]);
  expect(at(1)).toEqual([["module", "n=0", "xs=[]"]]);
  expect(at(2.5)).toEqual([
    ["module", "n=1", "xs=[]"],
    ["self", "result=5"],
  ]);
  expect(at(3)).toEqual([
    ["module", "n=1"],
    ["self", "result=5"],
  ]);
  expect([...replay.variablesAt(7, 3)]).toEqual([]);
});

const prints = fc.uniqueArray(fc.tuple(fc.nat(50), fc.nat(1000)), {
  selector: ([, order]) => order,
});

test("output is in the order of writing, whatever order it is read in, and grows with time", () => {
  fc.assert(
    fc.property(prints, fc.nat(60), fc.nat(60), (list, t1, t2) => {
      const log = new TraceLog();
      const replay = replayOf(log);
      for (const [t, order] of list) {
        log.append([
          { kind: "print", t, pid: 100, tid: 0, line: 1, stream: "stdout", text: "x\n", order },
        ]);
        replay.outputUntil(t);
      }
      const orders = replay.output.map((print) => print.order);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
      const [early, late] = [Math.min(t1, t2), Math.max(t1, t2)];
      expect(replay.outputUntil(early)).toBeLessThanOrEqual(replay.outputUntil(late));
      expect(
        replay.output.slice(0, replay.outputUntil(late)).every((print) => print.t <= late),
      ).toBe(true);
      expect(replay.outputUntil(50)).toBe(list.length);
    }),
  );
});

test("a log has one cursor, which reads on by itself", () => {
  const log = logOf(drawnEvents("main ▓|"));
  expect(replayOf(log)).toBe(replayOf(log));
  expect(replayOf(log).outputUntil(9)).toBe(1);
  log.append([
    { kind: "print", t: 5, pid: 100, tid: 0, line: 1, stream: "stderr", text: "!\n", order: 1 },
  ]);
  expect(replayOf(log).outputUntil(9)).toBe(2);
});
