// Lives of processes that end where they are not expected to, and what CPython says of them: on real workers,
// through `window.manyHands.run`. Each expectation that concerns Python was seen with python3 first.
import { expect } from "vitest";
import type { Page } from "playwright";
import { test } from "../tooling/browser/browser-test.ts";

interface Told {
  readonly outcome: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly message: string | undefined;
  readonly ends: readonly (number | null)[];
}

function run(page: Page, lines: readonly string[]): Promise<Told> {
  const head = [
    'import { Process, get_context, get_start_method, parent_process, set_start_method } from "multiprocessing";',
    'import time from "time";',
    'import sys from "sys";',
    "const tell = (f: () => unknown) => { try { print(f()); } catch (e: any) { print(e.name, e.message); } };",
  ];
  return page.evaluate(
    async (text) => {
      const api = window.manyHands;
      if (!api) throw new Error("window.manyHands is missing");
      const { outcome, stdout, stderr, errors, processes } = await api.run(text, { timeLimit: 20 });
      const ends = processes.map(({ started, ended }) => (ended === null ? null : ended - started));
      return { outcome, stdout, stderr, message: errors[0]?.message, ends };
    },
    [...head, ...lines].join("\n"),
  );
}

test("a signal reaches the process it was sent to and no later one in its place", async ({
  openPage,
}) => {
  const told = await run(await openPage("run/"), [
    "function waits() { time.sleep(100); }",
    "function leaves() { time.sleep(0.03); sys.exit(7); }",
    'if (__name__ === "__main__") {',
    "  for (let i = 0; i < 25; i++) {",
    "    const p = new Process({ target: waits }); p.start(); p.terminate(); p.join();",
    "    const q = new Process({ target: leaves }); q.start(); q.join();",
    "    print(p.exitcode, q.exitcode);",
    "  }",
    "}",
  ]);
  expect(told).toMatchObject({ outcome: "finished", stdout: "-15 7\n".repeat(25) });
  // Also of one that was ended before it began: its clock is the run's.
  expect(told.ends.every((lived) => lived !== null && lived >= 0 && lived < 20)).toBe(true);
});

test("a process that is ended while it writes a child's image leaves nothing behind that waits", async ({
  openPage,
}) => {
  const told = await run(await openPage("run/"), [
    "function leaf(text: string) { print(text.length); }",
    'function middle() { for (;;) new Process({ target: leaf, args: ["x".repeat(20_000_000)] }).start(); }',
    'if (__name__ === "__main__") {',
    "  for (let i = 0; i < 6; i++) {",
    "    const p = new Process({ target: middle }); p.start();",
    "    time.sleep(0.03 + i * 0.01); p.terminate(); p.join();",
    "    print(p.exitcode);",
    "  }",
    "}",
  ]);
  expect(told.outcome).toBe("finished");
  expect(told.ends).not.toContain(null);
});

test("messages and names longer than a ring", async ({ openPage }) => {
  const page = await openPage("run/");
  const failed = await run(page, ['throw new ValueError("x".repeat(1_000_000));']);
  expect(failed.outcome).toBe("failed");
  expect(failed.stderr.length).toBeGreaterThan(1_000_000);
  expect(failed.message).toMatch(/^x+…$/);
  const named = await run(page, [
    "function nothing() {}",
    'if (__name__ === "__main__") {',
    '  const p = new Process({ target: nothing, name: "n".repeat(300_000) });',
    "  p.start(); p.join(); print(p.exitcode, p.name.length);",
    "}",
  ]);
  expect(named).toMatchObject({ outcome: "finished", stdout: "0 300000\n" });
});

test("a forked child has other names for its functions, and hears why a closure is missing", async ({
  openPage,
}) => {
  const told = await run(await openPage("run/"), [
    "function make() { let n = 0; return () => ++n; }",
    "function work() { return 'work'; }",
    "class D { static n = 1; hi() { return 'hi'; } }",
    "class Box extends Map<string, number> {}",
    "const closure = make(), other = work, C: any = D, box: any = new Box([['a', 1]]);",
    "const context: any = get_context('fork');",
    "function grandchild() { print('grandchild'); }",
    "function child() {",
    "  for (const f of [other, () => new C().hi(), () => D.n, closure, () => box.size]) tell(f);",
    "  const p = new context.Process({ target: grandchild }); p.start(); p.join();",
    "}",
    'if (__name__ === "__main__") {',
    "  D.n = 5;",
    "  const p = new context.Process({ target: child }); p.start(); p.join(); print(p.exitcode);",
    "}",
  ]);
  expect(told.stdout.split("\n")).toEqual([
    "work",
    "hi",
    "5",
    "RuntimeError 'closure' could not be copied into this forked process: Can't pickle local object 'make.<locals>.<lambda>'",
    "1",
    "grandchild",
    "0",
    "",
  ]);
});

test("start methods settle, and a Process object is a child's only in its parent", async ({
  openPage,
}) => {
  const told = await run(await openPage("run/"), [
    "function nothing() {}",
    "function parent() { const p: any = parent_process(); print(p.exitcode, p.is_alive(), p.name); }",
    "function look(p: any) { for (const f of [() => p.exitcode, () => p.is_alive()]) tell(f); print(p); }",
    'if (__name__ === "__main__") {',
    "  const fork: any = get_context('fork');",
    "  print(get_start_method({ allow_none: true }));",
    "  const p = new Process({ target: parent }); p.start(); p.join();",
    "  tell(() => set_start_method('fork'));",
    "  tell(() => get_context().set_start_method('fork'));",
    "  print(get_context('fork') === fork);",
    "  const q = new fork.Process({ target: look, args: [p] }); q.start(); q.join();",
    "  tell(() => new Process({ target: look, args: [p] }).start());",
    "}",
  ]);
  expect(told.stdout.split("\n")).toEqual([
    "None",
    "None True MainProcess",
    "RuntimeError context has already been set",
    "ValueError cannot set start method of concrete context",
    "True",
    "0",
    "AssertionError can only test a child process",
    "<Process name='Process-1' pid=4002 parent=4001 unknown>",
    "TypeError cannot pickle 'weakref.ReferenceType' object",
    "",
  ]);
});
