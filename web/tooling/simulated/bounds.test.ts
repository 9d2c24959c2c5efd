// Programs that would never end, that ask for more than there is, and that are ended in the middle of something.
import { describe, expect, it } from "vitest";
import { runSimulated } from "./run-simulated.ts";

const few = { statements: 300_000 };

describe("a program without end", () => {
  it.each([
    ["that computes", "while (true) {}"],
    ["that prints", 'for (;;) print("x");'],
    [
      "that computes inside a built-in",
      "[1].sort(() => 0); const o = { get a() { for (;;) {} } }; print(o.a);",
    ],
    ["that computes in a promise", "async function f() { for (;;) {} } await f();"],
    [
      "that catches everything",
      "const o = { get a() { for (;;) { try { for (;;) {} } catch {} } } }; o.a;",
    ],
  ])("%s is ended", async (_which, program) => {
    const { record } = await runSimulated(program, few);
    expect(record.outcome).toBe("time limit");
    expect(record.processes).toHaveLength(1);
  });

  it("does nothing any more once it was ended by another", async () => {
    const { record } = await runSimulated(`
import { Process } from "multiprocessing";
import { sleep } from "time";
function stubborn() { try { for (;;) {} } finally { print("never"); } }
if (__name__ === "__main__") {
  const p = new Process({ target: stubborn });
  p.start();
  sleep(0.01);
  p.terminate();
  p.join();
  print(p.exitcode);
}`);
    expect(record.stdout).toBe("-15\n");
  });
});

describe("what there is no more of", () => {
  it("threads", async () => {
    const { record } = await runSimulated(`
import { Thread } from "threading";
import { sleep } from "time";
try {
  for (;;) new Thread({ target: () => sleep(9), daemon: true }).start();
} catch (error) { print(error); }`);
    expect(record.stdout).toBe("can't start new thread\n");
    expect(record.outcome).toBe("finished");
  });

  it("processes", async () => {
    const { record } = await runSimulated(`
import { Process } from "multiprocessing";
import { sleep } from "time";
function rest() { sleep(1); }
if (__name__ === "__main__") {
  let made = 0;
  try { for (;;) { new Process({ target: rest }).start(); made += 1; } } catch (error) { print(made, error); }
}`);
    expect(record.stdout).toMatch(/^63 .*Resource temporarily unavailable/);
  });

  it("stack", async () => {
    const { record } = await runSimulated(`
function down(n) { return down(n + 1) + 1; }
try { down(0); } catch (error) { print(error instanceof RecursionError); }`);
    expect(record.stdout).toBe("True\n");
  });
});

describe("a call that blocks inside a built-in", () => {
  it("lets others go on, and goes on itself", async () => {
    const { record } = await runSimulated(`
import { Thread, Event } from "threading";
const ready = new Event();
// Not at module level: the Memory panel would read it.
function use() {
  const holder = { get value() { ready.wait(); return 7; }, toJSON() { ready.wait(); return "text"; } };
  print(holder.value, JSON.stringify(holder));
}
const t = new Thread({ target: () => { print("setting"); ready.set(); } });
t.start();
use();
t.join();`);
    expect(record.stdout).toBe('setting\n7 "text"\n');
  });

  it("is a deadlock when nobody can help", async () => {
    const { record } = await runSimulated(`
import { Lock } from "threading";
const lock = new Lock();
lock.acquire();
const holder = { get value() { lock.acquire(); return 1; } };
print(holder.value);`);
    expect(record.outcome).toBe("deadlock");
    expect(record.stdout).toBe("");
  });
});

describe("input and files", () => {
  it("come from outside, and are kept", async () => {
    const { record } = await runSimulated(
      `import { open } from "io";
print(input("name? "));
const file = open("a.txt", "w"); file.write("hi"); file.close();
print(open("a.txt").read());
try { input(); } catch (error) { print(error); }`,
      { lines: ["Ada"] },
    );
    expect(record.stdout).toBe("name? Ada\nhi\nEOF when reading a line\n");
  });
});
