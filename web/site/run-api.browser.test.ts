// Programs as a grader sends them: through `window.manyHands.run` on /run/, on real workers. Each expectation
// that concerns Python was seen with python3 first.
import { describe, expect } from "vitest";
import type { Page } from "playwright";
import { test } from "../tooling/browser/run-test.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { RunOptions } from "../wire/session-options.ts";

type Told = Omit<RunRecord, "events" | "output">;

/** Runs a program in the page; events and single outputs stay there, they may be many. */
function run(page: Page, source: string, options: RunOptions = {}): Promise<Told> {
  return page.evaluate(
    async ([text, given]) => {
      const api = window.manyHands;
      if (!api) throw new Error("window.manyHands is missing");
      const { events: _events, output: _output, ...told } = await api.run(text, given);
      return told;
    },
    [source, options] as const,
  );
}

const program = (...lines: string[]): string => lines.join("\n");

const inMain = (...lines: string[]): string =>
  program('import { Process } from "multiprocessing";', ...lines.map((line) => line));

describe("mistakes are told with their line", () => {
  const mistakes: readonly (readonly [
    string,
    string,
    { outcome: string; type: string; line: number; message: RegExp },
  ])[] = [
    [
      "a syntax error",
      "print(1);\nprint(2;",
      { outcome: "compile error", type: "SyntaxError", line: 2, message: /./ },
    ],
    [
      "a type error",
      "const x: any = null;\nfunction f() {\n  return x.y;\n}\nf();",
      { outcome: "failed", type: "TypeError", line: 3, message: /null/ },
    ],
    [
      "a module that does not exist",
      'import { Process } from "multiprocesing";',
      {
        outcome: "compile error",
        type: "ModuleNotFoundError",
        line: 1,
        message: /No module named 'multiprocesing'.*'multiprocessing'/,
      },
    ],
    [
      "a name that a module does not have",
      'import { Proces } from "multiprocessing";',
      {
        outcome: "compile error",
        type: "ImportError",
        line: 1,
        message: /cannot import name 'Proces' from 'multiprocessing'.*'Process'/,
      },
    ],
    [
      "an address as a module",
      'import x from "https://example.com/x.js";',
      { outcome: "compile error", type: "ModuleNotFoundError", line: 1, message: /by name/ },
    ],
    [
      "an endless recursion",
      "function f(n: number): number {\n  return 1 + f(n);\n}\nf(0);",
      {
        outcome: "failed",
        type: "RecursionError",
        line: expect.any(Number) as number, // whichever frame was the last
        message: /maximum recursion depth exceeded/,
      },
    ],
    [
      "a namespace with a body",
      "let a = 1;\nnamespace N { export const b = a; }",
      { outcome: "compile error", type: "NotSupported", line: 2, message: /namespace/ },
    ],
    [
      "an uncaught error",
      'throw new ValueError("boom");',
      { outcome: "failed", type: "ValueError", line: 1, message: /^boom$/ },
    ],
  ];
  test.for(mistakes)("%s", async ([, source, told], { runPage }) => {
    const record = await runPage.run(source);
    expect(record.outcome).toBe(told.outcome);
    expect(record.errors).toHaveLength(1);
    expect(record.errors[0]).toMatchObject({ type: told.type, line: told.line });
    expect(record.errors[0]?.message).toMatch(told.message);
  });
});

describe("whatever a program does, the next one runs", () => {
  const wild: readonly (readonly [string, string, RegExp])[] = [
    ["loops for ever", "while (true) {}", /time limit/],
    ["prints for ever", 'while (true) print("again");', /time limit/],
    ["sleeps for ever", 'import time from "time";\ntime.sleep(1e6);', /time limit/],
    ["is inside one native call", '/(a+)+b/.test("a".repeat(60));', /time limit/],
    [
      "starts processes for ever",
      inMain(
        'import time from "time";',
        "function f() { time.sleep(100); }",
        'if (__name__ === "__main__") {',
        "  while (true) new Process({ target: f, daemon: true }).start();",
        "}",
      ),
      /failed/,
    ],
    [
      "recurses in promises",
      "async function f(): Promise<void> { await null; return f(); }\nawait f();",
      /time limit/,
    ],
  ];
  test.for(wild)("one that %s", async ([, source, outcome], { openPage }) => {
    const page = await openPage("run/");
    // What ends by itself is not hurried: making as many workers as there may be takes its time.
    const timeLimit = outcome.test("time limit") ? 3 : 60;
    expect((await run(page, source, { timeLimit })).outcome).toMatch(outcome);
    expect(await run(page, "print(1 + 1);")).toMatchObject({ outcome: "finished", stdout: "2\n" });
  });

  test("one that changes built-in objects", async ({ openPage }) => {
    const page = await openPage("run/", { expected: [/failed: no pushing/] });
    const poisoned = program(
      "Array.prototype.push = () => {",
      '  throw new Error("no pushing");',
      "};",
      "null!.x;",
    );
    const record = await run(page, poisoned, { timeLimit: 5 });
    expect(record.outcome).toBe("failed");
    expect(record.exitcode).not.toBe(0);
    expect(await run(page, "print([1].push(2));")).toMatchObject({
      outcome: "finished",
      stdout: "2\n",
    });
  });

  test("10 MB in one line arrive whole", async ({ openPage }) => {
    const page = await openPage("run/");
    const size = 10 * 1024 * 1024;
    const record = await page.evaluate(async (length) => {
      const made = await window.manyHands?.run(`print("x".repeat(${length}));\nprint("after");`);
      return { outcome: made?.outcome, length: made?.stdout.length, end: made?.stdout.slice(-8) };
    }, size);
    expect(record).toEqual({ outcome: "finished", length: size + 7, end: "x\nafter\n" });
  });
});

test("a program reaches neither network, storage nor page", async ({ openPage }) => {
  const names = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "importScripts",
    "Worker",
    "SharedWorker",
    "postMessage",
    "onmessage",
    "addEventListener",
    "MessageChannel",
    "BroadcastChannel",
    "indexedDB",
    "caches",
    "navigator",
    "location",
    "close",
    "EventTarget",
    "FileSystemHandle",
    "Notification",
  ];
  const source = program(
    `const names = ${JSON.stringify(names)};`,
    "print(names.filter((name) => Reflect.get(globalThis, name) !== undefined));",
    'for (const make of ["eval", "Function"]) {',
    '  try { Reflect.get(globalThis, make)("1"); print(make, "works"); } catch (e) { print(make, e.name); }',
    "}",
    'try { await import("https://example.com/x.js"); } catch (e) { print(e.name); }',
  );
  const page = await openPage("run/", { expected: [/unsafe-eval/] });
  expect((await run(page, source)).stdout).toBe(
    "[]\neval EvalError\nFunction EvalError\nModuleNotFoundError\n",
  );
});

describe("processes end as CPython's do", () => {
  const ends: readonly (readonly [string, string, string])[] = [
    ["sys.exit(3)", "sys.exit(3);", "3"],
    ["sys.exit()", "sys.exit();", "0"],
    ["sys.exit('words')", 'sys.exit("words");', "1"],
    ["sys.exit(256 + 7)", "sys.exit(263);", "7"],
    ["an exception", 'throw new RuntimeError("x");', "1"],
    ["a return", "return 5;", "0"],
    ["a rejected promise", 'return Promise.reject(new ValueError("x"));', "1"],
  ];
  test.for(ends)("after %s", async ([, body, exitcode], { runPage }) => {
    const source = inMain(
      'import sys from "sys";',
      `function f(): any { ${body} }`,
      'if (__name__ === "__main__") {',
      "  const p = new Process({ target: f });",
      "  p.start();",
      "  p.join();",
      "  print(p.exitcode, p.is_alive());",
      "}",
    );
    expect((await runPage.run(source)).stdout).toBe(`${exitcode} False\n`);
  });

  test("terminated in a loop, in a sleep, in a native call and while they print", async ({
    openPage,
  }) => {
    const source = inMain(
      'import time from "time";',
      "function loop() { while (true); }",
      "function sleep() { time.sleep(100); }",
      'function native() { /(a+)+b/.test("a".repeat(60)); }',
      'function prints() { while (true) print("x"); }',
      'if (__name__ === "__main__") {',
      "  const all = [loop, sleep, native, prints].map((target) => new Process({ target }));",
      "  for (const p of all) p.start();",
      "  time.sleep(0.3);",
      "  for (const p of all) p.terminate();",
      "  for (const p of all) p.join();",
      '  print("ended", all.map((p) => p.exitcode));',
      "}",
    );
    const record = await run(await openPage("run/"), source);
    expect(record.stdout.trimEnd().split("\n").at(-1)).toBe("ended [-15, -15, -15, -15]");
    expect(record.processes.map(({ exitcode }) => exitcode)).toEqual([0, -15, -15, -15, -15]);
  });
});

describe("calls and copies raise CPython's errors", () => {
  const errors: readonly (readonly [string, string, string])[] = [
    [
      "too few arguments",
      "new Process({ target: add, args: [1] }).start();",
      "TypeError: add() missing 1 required positional argument: 'b'",
    ],
    [
      "too many arguments",
      "new Process({ target: add, args: [1, 2, 3] }).start();",
      "TypeError: add() takes 2 positional arguments but 3 were given",
    ],
    [
      "a lambda",
      "new Process({ target: () => 1 }).start();",
      "Can't pickle <function <lambda> at 0x",
    ],
    [
      "a local function",
      "local();",
      "AttributeError: Can't pickle local object 'local.<locals>.inner'",
    ],
    [
      "starting twice",
      "const p = new Process({ target: add, args: [1, 2] }); p.start(); p.start();",
      "AssertionError: cannot start a process twice",
    ],
    [
      "joining too early",
      "new Process({ target: add }).join();",
      "AssertionError: can only join a started process",
    ],
    [
      "a name that is no text",
      "const p = new Process(); p.name = 5 as any;",
      "AssertionError: name must be a string",
    ],
    [
      "arguments that are no list",
      "new Process({ args: 5 as any });",
      "TypeError: 'int' object is not iterable",
    ],
    [
      "a keyword that is none",
      "new Process({ tarjet: add } as any);",
      "TypeError: BaseProcess.__init__() got an unexpected keyword argument 'tarjet'",
    ],
    [
      "a daemon with children",
      "const p = new Process({ target: child, daemon: true }); p.start(); p.join();",
      "AssertionError: daemonic processes are not allowed to have children",
    ],
  ];
  test.for(errors)("for %s", async ([, line, message], { runPage }) => {
    const source = inMain(
      "function add(a: number, b: number) { return a + b; }",
      "function local() { function inner() {} new Process({ target: inner }).start(); }",
      "function child() { new Process({ target: add }).start(); }",
      `if (__name__ === "__main__") { ${line} }`,
    );
    expect((await runPage.run(source)).stderr).toContain(message);
  });
});

test("runs go side by side, and misuse of run itself rejects", async ({ openPage }) => {
  const page = await openPage("run/");
  const source = (word: string) => `import time from "time";\ntime.sleep(0.2);\nprint("${word}");`;
  const records = await Promise.all(["a", "b", "c"].map((word) => run(page, source(word))));
  expect(records.map(({ stdout }) => stdout)).toEqual(["a\n", "b\n", "c\n"]);
  // Misuse on purpose: the types would not let it through.
  await expect(run(page, 5 as unknown as string)).rejects.toThrow("the program must be a text");
  await expect(run(page, "", { seed: 0.5 })).rejects.toThrow("seed must be an integer");
  // Misuse again.
  await expect(run(page, "", { speed: 2 } as RunOptions)).rejects.toThrow(
    'there is no option "speed"',
  );
});

test("a page around it runs programs by messages", async ({ openPage }) => {
  const page = await openPage("run/");
  const answer = await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = location.href;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
    return new Promise<unknown>((resolve) => {
      addEventListener("message", ({ data }) => resolve(data));
      frame.contentWindow?.postMessage(
        { manyHands: "run", id: 7, source: "print(6 * 7);" },
        { targetOrigin: location.origin },
      );
    });
  });
  expect(answer).toMatchObject({
    manyHands: "record",
    id: 7,
    record: { outcome: "finished", stdout: "42\n" },
  });
});
