// What is shared, in both languages: from a run, through its facts, to sentences.
import { expect, test } from "vitest";
import { deadlockStory } from "../../trace/deadlock-story.ts";
import { drawnSharing } from "../../trace/drawn-sharing.ts";
import { findSubject, type SubjectQuery } from "../../trace/find-subject.ts";
import { buildLanes } from "../../trace/lanes.ts";
import { story, tell } from "../../trace/story.ts";
import type { DeadlockWait } from "../../wire/run-record.ts";
import { timelineEn } from "./words.en.ts";
import { timelineZh } from "./words.zh.ts";

const events = drawnSharing(
  `
  MainProcess ▓▓▓▓▓▓▓▓▓▓▓▓0
  Process-1 .▓▓▓▓▓▓▓▓▓▓0
  Process-2 .▓▓▓▓▓▓▓▓▓▓0
`,
  `
  0 MainProcess makes q = Queue(5)
  0 MainProcess makes p = Pipe()
  1 MainProcess makes L = Lock()
  1 MainProcess makes S = Semaphore(2)
  2 Process-1 puts 1 into q
  4 MainProcess gets 1 from q
  5 Process-1 puts 2 into p
  3 Process-2 takes L
  4 Process-1 waits Lock.acquire on L
  6 Process-2 gives L
  6 Process-1 goes on
  6 Process-2 takes S
  7 Process-1 begins square 0 of 4
  9 Process-1 ends square 0 badly
  9.5 Process-1 asks Process-2 for list.append
  9.9 Process-1 goes on
  9 Process-2 reads hosts.txt
`,
);
const model = buildLanes(events);

const sentences: readonly (readonly [SubjectQuery, string, string])[] = [
  [
    { event: "message" },
    "Process-1 puts message 1 into the queue of line 1, line 3; MainProcess gets it 2.00 s later, line 5.",
    "第 3 行：Process-1 向第 1 行的队列放入第 1 条消息，2.00 秒后 MainProcess 在第 5 行收到。",
  ],
  [
    { event: "unread" },
    "Process-1 sends message 1 through the pipe of line 1, line 6; nobody has received it.",
    "第 6 行：Process-1 通过第 1 行的管道发出第 1 条消息，还没有进程收到。",
  ],
  [
    { call: "Lock.acquire" },
    "Process-1 waits 2.00 s for the lock of line 2 (Lock.acquire, line 5). It is held by Process-2.",
    "第 5 行：Process-1 为等第 2 行的锁，停了 2.00 秒（Lock.acquire），占有者是 Process-2。",
  ],
  [
    { event: "lock", type: "Lock" },
    "Process-2 holds the lock of line 2 for 3.00 s, line 4.",
    "第 4 行：Process-2 占有第 2 行的锁，共 3.00 秒。",
  ],
  [
    { event: "lock", type: "Semaphore" },
    "Process-2 has been holding a unit of the semaphore of line 2 for 5.00 s, line 7.",
    "第 7 行：Process-2 一直占有第 2 行的信号量的一个名额，已有 5.00 秒。",
  ],
  [
    { event: "task" },
    "Process-1 does 4 tasks of square for 2.00 s. An exception came out of it.",
    "Process-1 做完 square 的 4 个任务，用了 2.00 秒，其中抛出了异常。",
  ],
  [
    { event: "request" },
    "Process-1 asks Process-2 for list.append, line 10, and has the answer 0.40 s later.",
    "第 10 行：Process-1 请 Process-2 执行 list.append，0.40 秒后得到回应。",
  ],
  [
    { event: "queue" },
    "1 message lies in the queue of line 1, which takes 5 at most.",
    "第 1 行的队列里有 1 条消息，最多容纳 5 条。",
  ],
  [
    { event: "io" },
    "Process-2 reads 12 bytes of hosts.txt, line 10.",
    "第 10 行：Process-2 从 hosts.txt 读了 12 字节。",
  ],
];

test.each(sentences)("%j is told in both languages", (query, en, zh) => {
  const subject = findSubject(query, model, events);
  const fact = subject && story(subject, model, 12);
  expect(fact && tell(timelineEn.story, fact)).toBe(en);
  expect(fact && tell(timelineZh.story, fact)).toBe(zh);
});

test("what a queue, a semaphore and a lock are made with is told", () => {
  const made = events.filter((event) => event.kind === "object");
  const told = made.map((event) => {
    const fact = story({ kind: "event", event }, model, 12);
    return [tell(timelineEn.story, fact), tell(timelineZh.story, fact)];
  });
  expect(told).toEqual([
    [
      "MainProcess makes a Queue for at most 5 messages, line 1.",
      "第 1 行：MainProcess 创建 Queue，最多容纳 5 条消息。",
    ],
    ["MainProcess makes a Pipe, line 1.", "第 1 行：MainProcess 创建 Pipe。"],
    ["MainProcess makes a Lock, line 2.", "第 2 行：MainProcess 创建 Lock。"],
    [
      "MainProcess makes a Semaphore of 2 units, line 2.",
      "第 2 行：MainProcess 创建 Semaphore，共 2 个名额。",
    ],
  ]);
});

const [queue, , lock] = [...model.sharing.objects.keys()];
const wait = (more: Partial<DeadlockWait>): DeadlockWait => ({
  pid: 101,
  tid: 0,
  waitsFor: "",
  heldBy: null,
  line: 9,
  ...more,
});

const deadlocks: readonly (readonly [string, DeadlockWait, string, string])[] = [
  [
    "a lock that another holds",
    wait({ need: "release", object: lock ?? null, heldBy: 102 }),
    "Process-1 waits at line 9 for the lock of line 2, which Process-2 holds.",
    "Process-1 在第 9 行等待第 2 行的锁，它被 Process-2 占有。",
  ],
  [
    "a lock of its own",
    wait({ need: "release", object: lock ?? null, heldBy: 101 }),
    "Process-1 waits at line 9 for the lock of line 2, which it holds itself.",
    "Process-1 在第 9 行等待第 2 行的锁，而占有它的就是自己。",
  ],
  [
    "a lock whose owner ended",
    wait({ need: "release", object: lock ?? null, heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for the lock of line 2. Process-2 took it and ended without giving it back.",
    "Process-1 在第 9 行等待第 2 行的锁，但 Process-2 没有释放它就结束了。",
  ],
  [
    "an end",
    wait({ need: "end", heldBy: 102, waitsFor: "Process-2" }),
    "Process-1 waits at line 9 for Process-2 to end.",
    "Process-1 在第 9 行等待 Process-2 结束。",
  ],
  [
    "an empty queue",
    wait({ need: "put", object: queue ?? null }),
    "Process-1 waits at line 9 for something to come out of the queue of line 1. Nobody is left who could put something in.",
    "Process-1 在第 9 行等待第 1 行的队列里出现数据，但已经没有谁能放入数据。",
  ],
  [
    "a full queue",
    wait({ need: "read", object: queue ?? null, heldBy: 100 }),
    "Process-1 waits at line 9 for room in the queue of line 1. MainProcess would have to take something out.",
    "Process-1 在第 9 行等待第 1 行的队列腾出空间，要由 MainProcess 取走数据。",
  ],
  [
    "a pool whose worker ended",
    wait({ need: "work", waitsFor: "ThreadPool", heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for ThreadPool to do its work. Process-2 ended before its task was done.",
    "Process-1 在第 9 行等待 ThreadPool 完成任务，但 Process-2 没做完手上的任务就结束了。",
  ],
  [
    "a queue's items that nobody reported",
    wait({ need: "done", object: queue ?? null }),
    "Process-1 waits at line 9 for the 1 item put into the queue of line 1 to be reported by task_done(). Nobody is left who could call it.",
    "Process-1 在第 9 行等待放入第 1 行的队列的 1 项数据都由 task_done() 报告完成，但已经没有谁能调用它。",
  ],
  [
    "a queue's items, and who took some of them",
    wait({ need: "done", object: 77, waitsFor: "Queue", heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for everything put into Queue to be reported by task_done(). Process-2 took something out and ended without calling it.",
    "Process-1 在第 9 行等待放入 Queue 的数据都由 task_done() 报告完成，但 Process-2 取出数据后没有调用它就结束了。",
  ],
  [
    "a turn at a queue that somebody took along",
    wait({ need: "release", object: queue ?? null, heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for its turn at the queue of line 1. Process-2 had it and ended without giving it back.",
    "Process-1 在第 9 行等待轮到自己使用第 1 行的队列，但 Process-2 占用着它，没有让出就结束了。",
  ],
  [
    "half a message before the next",
    wait({ need: "put", object: queue ?? null, heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for something to come out of the queue of line 1. Process-2 ended halfway through putting something in, and blocks it.",
    "Process-1 在第 9 行等待第 1 行的队列里出现数据，但 Process-2 放入数据时中途结束，堵住了它。",
  ],
  [
    "half a message in the way",
    wait({ need: "read", object: queue ?? null, heldBy: 102, holderEnded: true }),
    "Process-1 waits at line 9 for room in the queue of line 1. Process-2 ended halfway through putting something in, and blocks it.",
    "Process-1 在第 9 行等待第 1 行的队列腾出空间，但 Process-2 放入数据时中途结束，堵住了它。",
  ],
  [
    "what a coroutine awaits",
    wait({ need: "settle", call: "await", waitsFor: "Event.wait" }),
    "Process-1 waits at line 9 for Event.wait to return. Nothing is left that could bring that about.",
    "Process-1 在第 9 行等待 Event.wait 返回，但已经没有什么能让它返回。",
  ],
  [
    "a promise",
    wait({ need: "settle", call: "await" }),
    "Process-1 waits at line 9 for a promise. Nothing is left that could settle it.",
    "Process-1 在第 9 行等待一个 Promise，但已经没有什么能让它有结果。",
  ],
  [
    "something that an older record does not name",
    wait({ waitsFor: "Lock at line 4" }),
    "Process-1 waits at line 9 for Lock at line 4. Nobody is left who could act.",
    "Process-1 在第 9 行等待 Lock at line 4，但已经没有谁能行动。",
  ],
];

test.each(deadlocks)("a deadlock over %s is told in both languages", (_, told, en, zh) => {
  const [facts] = deadlockStory({ cycle: [told] }, model).waits;
  expect(facts && timelineEn.deadlock.wait(facts)).toBe(en);
  expect(facts && timelineZh.deadlock.wait(facts)).toBe(zh);
});

test("in a circle of locks each says what it holds itself", () => {
  const cycle = [
    wait({ need: "release", object: lock ?? null, heldBy: 102 }),
    wait({ pid: 102, need: "release", object: queue ?? null, heldBy: 101, line: 14 }),
  ];
  const { waits, circular } = deadlockStory({ cycle, reason: "cycle" }, model);
  expect(circular).toBe(true);
  expect(waits.map((facts) => timelineEn.deadlock.wait(facts))).toEqual([
    "Process-1 holds the queue of line 1 and waits at line 9 for the lock of line 2, which Process-2 holds.",
    "Process-2 holds the lock of line 2 and waits at line 14 for the queue of line 1, which Process-1 holds.",
  ]);
});
