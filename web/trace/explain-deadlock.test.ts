import { expect, test } from "vitest";
import type { DeadlockRecord } from "../wire/run-record.ts";
import type { ObjectId, TraceEvent } from "../wire/trace-event.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { explainDeadlock } from "./explain-deadlock.ts";
import { standstillOf, type WaitingThread } from "./standstill.ts";
import { buildLanes } from "./lanes.ts";

// main is 100, a 101, b 102; objects are numbered as they are made, from 1 beyond the processes.
const THREE = `
  main ▓▓▓▓▓▓▓▓
  a    .▓▓▓▓▓▓▓
  b    .▓▓▓▓▓▓▓
`;

/** The run of a drawing and a story, at a standstill of these threads. */
function explain(
  lanes: string,
  story: string,
  waiting: readonly Partial<WaitingThread>[],
  owners: ReadonlyMap<ObjectId, { pid: number }> = new Map(),
): DeadlockRecord {
  const events: TraceEvent[] = drawnSharing(lanes, story);
  const [object = null] = events.flatMap((event) => (event.kind === "object" ? event.object : []));
  const threads = waiting.map((one) => ({
    pid: 100,
    tid: 0,
    call: "",
    on: "",
    object,
    line: 9,
    ...one,
  }));
  return explainDeadlock(buildLanes(events), { waiting: threads, owners });
}

function told({ cycle, reason }: DeadlockRecord): string {
  const waits = cycle.map(
    ({ pid, need, heldBy, line, holderEnded }) =>
      `${pid} ${need} ${heldBy ?? "nobody"}${holderEnded ? "†" : ""} @${line}`,
  );
  return `${reason}: ${waits.join(", ")}`;
}

const join = { call: "Process.join", object: null };

test("two locks in opposite order are a circle, whoever waits for it", () => {
  const story = `
    0 main makes L = Lock()
    0 main makes M = Lock()
    2 a takes L
    2 b takes M
    4 main waits Process.join on a of a
  `;
  const [L, M] = drawnSharing(THREE, story).flatMap((one) =>
    one.kind === "object" ? one.object : [],
  );
  const call = "Lock.acquire";
  const record = explain(THREE, story, [
    { pid: 100, ...join },
    { pid: 101, call, object: M ?? 0, line: 12 },
    { pid: 102, call, object: L ?? 0, line: 17 },
  ]);
  expect(told(record)).toBe("cycle: 101 release 102 @12, 102 release 101 @17");
});

test("a Lock taken twice waits for itself", () => {
  const story = "0 main makes L = Lock() \n 1 main takes L";
  const record = explain("main ▓▓▓▓", story, [{ call: "Lock.acquire" }]);
  expect(told(record)).toBe("cycle: 100 release 100 @9");
});

test("the machine knows an owner that the trace was not told of", () => {
  const story = "0 main makes L = Lock() \n 3 main waits Process.join on a of a";
  const object = explain(THREE, story, [{ call: "Lock.acquire" }]).cycle[0]?.object ?? 0;
  const record = explain(
    THREE,
    story,
    [join, { pid: 101, call: "Lock.acquire" }],
    new Map([[object, { pid: 100 }]]),
  );
  expect(told(record)).toBe("cycle: 100 end 101 @9, 101 release 100 @9");
});

test("an owner that was killed took the lock along", () => {
  const story = `
    0 main makes L = Lock()
    2 a takes L
    5 main waits Process.join on b of b
  `;
  const lanes = "main ▓▓▓▓▓▓▓▓ \n a .▓▓▓✕ \n b .▓▓▓▓▓▓▓";
  const record = explain(lanes, story, [join, { pid: 102, call: "Lock.acquire", line: 6 }]);
  expect(told(record)).toBe("ended owner: 100 end 102 @9, 102 release 101† @6");
});

test("join before get: the child's own thread has more to send than the pipe holds", () => {
  const story = `
    0 main makes q = Queue()
    2 a puts 1 into q
    3 main waits Process.join on a of a
  `;
  const record = explain("main ▓▓▓▓▓▓ \n a .▓▓▓▓▓", story, [
    { ...join, line: 12 },
    { pid: 101, object: null, call: "Thread.join", line: 7 },
    { pid: 101, tid: 2, call: "Queue.put", line: 0 },
  ]);
  expect(told(record)).toBe("cycle: 100 end 101 @12, 101 read 100 @7");
});

test("get on a queue that nobody fills", () => {
  const story = "0 main makes q = Queue()";
  const record = explain("main ▓▓▓▓▓▓", story, [{ call: "Queue.get", line: 4 }]);
  expect(told(record)).toBe("nobody: 100 put nobody @4");
});

test("get on a queue whose producer waits to be joined first", () => {
  const story = `
    0 main makes q = Queue()
    2 a puts 1 into q
    3 main gets 1 from q
    4 a waits Process.join on main of main
  `;
  const record = explain("main ▓▓▓▓▓▓ \n a .▓▓▓▓▓", story, [
    { call: "Queue.get", line: 4 },
    { pid: 101, ...join, line: 8 },
  ]);
  expect(told(record)).toBe("cycle: 100 put 101 @4, 101 end 100 @8");
});

test.each([
  ["waits for more", "a .▓▓▓▓0 \n b .▓▓▓▓▓▓?", [102], "cycle: 100 done 102 @4, 102 put 100 @6"],
  ["ended", "a .▓▓▓▓0 \n b .▓▓▓▓0", [], "ended owner: 100 done 101† @4"],
  ["failed", "a .▓▓▓▓▓▓? \n b .▓▓▓▓1", [101], "ended owner: 100 done 102† @4"],
])("join of a queue: who took something out of it %s", (_, lanes, pids, expected) => {
  const story = `
    0 main makes q = JoinableQueue()
    2 main puts 1 into q
    2 main puts 2 into q
    3 b gets 1 from q
    4 a gets 2 from q
  `;
  const readers = pids.map((pid) => ({ pid, call: "JoinableQueue.get", line: 6 }));
  const waiting = [{ call: "JoinableQueue.join", line: 4 }, ...readers];
  expect(told(explain(`main ▓▓▓▓▓▓▓? \n ${lanes}`, story, waiting))).toBe(expected);
});

test("a barrier with too few parties, an event that nobody sets", () => {
  for (const [type, need] of [
    ["Barrier(3)", "arrive"],
    ["Event()", "set"],
  ] as const) {
    const story = `0 main makes x = ${type} \n 4 main waits Process.join on a of a`;
    const call = `${type.split("(")[0]}.wait`;
    const record = explain(THREE, story, [
      { ...join, line: 12 },
      { pid: 101, call, line: 5 },
      { pid: 102, call, line: 5 },
    ]);
    expect(told(record)).toBe(`nobody: 100 end 101 @12, 101 ${need} nobody @5`);
  }
});

test("what a stopped run's trace tells of its standstill is enough for two locks", () => {
  const stopped = "main ▓▓▓▓▓▓▓? \n a .▓▓▓▓▓▓? \n b .▓▓▓▓▓▓? \n c .▓▓✕";
  const model = buildLanes(
    drawnSharing(
      stopped,
      `
    0 main makes L = Lock()
    0 main makes M = Lock()
    2 c waits Lock.acquire on L
    2 a takes L
    2 b takes M
    4 main waits Process.join on a of a
    5 a waits Lock.acquire on M
    6 b waits Lock.acquire on L
  `,
    ),
  );
  const standstill = standstillOf(model);
  expect(standstill.waiting.map(({ pid, call }) => `${pid} ${call}`)).toEqual([
    "100 Process.join",
    "101 Lock.acquire",
    "102 Lock.acquire",
  ]);
  expect(told(explainDeadlock(model, standstill))).toBe(
    "cycle: 101 release 102 @6, 102 release 101 @7",
  );
});

test("an owner that could not tell where it waits has not ended", () => {
  const model = buildLanes(
    drawnSharing(
      "main ▓▓▓▓▓? \n a .▓▓▓▓?",
      "0 main makes L = Lock() \n 2 a takes L \n 3 main waits Lock.acquire on L",
    ),
  );
  expect(told(explainDeadlock(model, standstillOf(model)))).toBe(
    "nobody: 100 release 101 @4, 101 act nobody @2",
  );
});

test("a semaphore that nobody holds waits for a release that never comes", () => {
  const story = "0 main makes S = Semaphore(0)";
  const record = explain("main ▓▓▓▓", story, [{ call: "Semaphore.acquire" }]);
  expect(told(record)).toBe("nobody: 100 release nobody @9");
});

test.each([
  [
    "receive from one pipe wait in a circle",
    "C = Pipe()",
    "Connection.recv",
    "cycle: 101 put 102 @2, 102 put 101 @3",
  ],
  [
    "send through one pipe wait in a circle",
    "C = Pipe()",
    "Connection.send",
    "cycle: 101 read 102 @2, 102 read 101 @3",
  ],
  [
    "get from one queue have nobody who puts",
    "Q = Queue()",
    "Queue.get",
    "nobody: 101 put nobody @2",
  ],
])("two that %s, when nobody has sent", (_, made, call, expected) => {
  const waiting = [
    { pid: 101, call, line: 2 },
    { pid: 102, call, line: 3 },
  ];
  expect(told(explain(THREE, `0 main makes ${made}`, waiting))).toBe(expected);
});

test("who waits for the library's own threads alone waits for what they do, and is not left out", () => {
  const story = `
    0 main makes S = Server()
    2 main waits Server.join on S of main
  `;
  const record = explain("main ▓▓▓▓▓▓?", story, [
    { call: "Server.join", line: 4 },
    { tid: 7, call: "Thread.join", object: null, line: 0 },
  ]);
  expect(told(record)).toBe("nobody: 100 act nobody @4");
});

test("what the run was stopped around has not ended before", () => {
  const model = buildLanes(
    drawnSharing(
      "main ▓▓▓▓▓?",
      "0 main makes S = Server() \n 2 main waits Server.join on S of main",
    ),
  );
  const standstill = standstillOf(model);
  const gone = { ...standstill, waiting: standstill.waiting.map((one) => ({ ...one, thread: 5 })) };
  expect(told(explainDeadlock(model, gone))).toBe("nobody: 100 act nobody @3");
});
