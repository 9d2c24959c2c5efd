import { expect, test } from "vitest";
import { tell, type StoryFact } from "../../trace/story.ts";
import { commandOf } from "./commands.ts";
import { advance } from "./playback.ts";
import { firstLine } from "./words.ts";
import { timelineEn } from "./words.en.ts";
import { timelineZh } from "./words.zh.ts";

const lasting = {
  name: "Process-1",
  line: 6,
  start: 1,
  seconds: 1.004,
  open: false,
  call: "time.sleep",
  on: "",
  holder: null,
  object: null,
};
const at = { t: 1, pid: 4002 };

const stories: readonly (readonly [StoryFact, string, string])[] = [
  [
    {
      ...at,
      key: "create",
      params: { name: "MainProcess", line: 12, child: "Process-1", method: "spawn", daemon: false },
    },
    "MainProcess starts Process-1 with spawn, line 12.",
    "第 12 行：MainProcess 用 spawn 方式启动 Process-1。",
  ],
  [
    {
      ...at,
      key: "begin",
      params: { name: "Process-1", line: 0, pid: 4002, parent: "MainProcess" },
    },
    "Process-1 begins, as process 4002. Its parent is MainProcess.",
    "Process-1 开始，进程号 4002，父进程是 MainProcess。",
  ],
  [
    { ...at, key: "end", params: { name: "Process-1", line: 0, exitcode: -15, seconds: 2 } },
    "Process-1 ends after 2.00 s, by SIGTERM (exit code −15).",
    "Process-1 历时 2.00 秒，被 SIGTERM 终止，退出码 −15。",
  ],
  [
    {
      ...at,
      key: "print",
      params: { name: "Process-1", line: 7, text: "A~0\n", stream: "stdout" },
    },
    "Process-1 prints “A~0”, line 7.",
    "第 7 行：Process-1 打印“A~0”。",
  ],
  [
    { ...at, key: "sleeping", params: lasting },
    "Process-1 sleeps for 1.00 s (time.sleep, line 6).",
    "第 6 行：Process-1 睡了 1.00 秒（time.sleep）。",
  ],
  [
    {
      ...at,
      key: "waiting",
      params: {
        ...lasting,
        open: true,
        call: "Lock.acquire",
        on: "Lock at line 4",
        holder: "Process-2",
      },
    },
    "Process-1 has been waiting 1.00 s for Lock at line 4 (Lock.acquire, line 6). It is held by Process-2.",
    "第 6 行：Process-1 为等 Lock at line 4，已停住 1.00 秒（Lock.acquire），占有者是 Process-2。",
  ],
  [
    {
      ...at,
      key: "waiting",
      params: {
        ...lasting,
        call: "Process.join",
        on: "Process-2",
        holder: "Process-2",
        seconds: 0.0021,
      },
    },
    "Process-1 waits 2.1 ms for Process-2 (Process.join, line 6).",
    "第 6 行：Process-1 为等 Process-2，停了 2.1 毫秒（Process.join）。",
  ],
  [
    {
      ...at,
      key: "error",
      params: { name: "Process-1", line: 9, type: "ValueError", message: "boom" },
    },
    "Process-1 meets an exception that nothing catches, line 9: ValueError: boom.",
    "第 9 行：Process-1 抛出的异常无人捕获：ValueError: boom。",
  ],
];

test.each(stories)("$key is told in both languages", (fact, en, zh) => {
  expect(tell(timelineEn.story, fact)).toBe(en);
  expect(tell(timelineZh.story, fact)).toBe(zh);
});

test("one process and one line are not processes and lines", () => {
  expect(timelineEn.summary(8.06, 3, 16)).toBe("8.06 s · 3 processes · 16 lines");
  expect(timelineEn.summary(0.0004, 1, 1)).toBe("400 µs · 1 process · 1 line");
});

const key = (name: string, more: object = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test("keys are commands; keys with ctrl are the browser's", () => {
  expect(commandOf(key("ArrowLeft"))).toBe("step back");
  expect(commandOf(key("ArrowLeft", { shiftKey: true }))).toBe("pan left");
  expect(commandOf(key("+", { shiftKey: true }))).toBe("zoom in");
  expect(commandOf(key("ArrowLeft", { ctrlKey: true }))).toBeNull();
  expect(commandOf(key("Tab"))).toBeNull();
  expect(commandOf(key("constructor"))).toBeNull();
});

test("playing moves by speed and stops at the end", () => {
  expect(advance(1, 2, 500, 9)).toBe(2);
  expect(advance(1, 0.25, 1000, 9)).toBe(1.25);
  expect(advance(8.9, 1, 200, 9)).toBeNull();
});

test.each([
  ["A~0\n", "A~0"],
  ["no newline", "no newline"],
  ["one\ntwo\n", "one …"],
  ["", ""],
  ["\n", ""],
  ["x".repeat(120), "x".repeat(120)],
  ["x".repeat(10_000_000), `${"x".repeat(120)} …`],
])("a sentence quotes the first line of what was printed", (text, quoted) => {
  expect(firstLine(text)).toBe(quoted);
});
