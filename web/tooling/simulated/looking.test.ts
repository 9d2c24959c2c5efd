// The Memory panel looks at a program's variables while it runs. The program must not notice.
import { describe, expect, it } from "vitest";
import type { RunRecord } from "../../wire/run-record.ts";
import { runSimulated } from "./run-simulated.ts";

/** What was last told of the module's variable. */
const lastTold = ({ events }: RunRecord, variable: string) =>
  events
    .flatMap((event) => (event.kind === "variables" ? event.changes : []))
    .findLast(({ name }) => name === variable)?.value;

describe("looking at a variable runs nothing of the program", () => {
  it.each([
    ["a getter", "const o = { a: 1, get b() { print('ran'); return 2; } };"],
    ["toString", "class A { toString() { print('ran'); return 'A'; } } const o = new A();"],
    [
      "a getter of an error",
      "class E extends Error { get message() { print('ran'); return 'm'; } } const o = new E();",
    ],
    [
      "an iterator of its own",
      "class L extends Array { *[Symbol.iterator]() { print('ran'); } } const o = new L(); o.push(1);",
    ],
    [
      "a class of lists",
      "class L extends Array { static get [Symbol.species]() { print('ran'); return Array; } }" +
        "const o = new L(200); o.fill(0);",
    ],
    [
      "an iterator of a dict",
      "class D extends Map { *[Symbol.iterator]() { print('ran'); } } const o = new D(); o.set(1, 2);",
    ],
  ])("%s", async (_which, program) => {
    const { record } = await runSimulated(`${program} print(1); print(2);`);
    expect([record.stdout, record.outcome]).toEqual(["1\n2\n", "finished"]);
  });

  it("and waits for nothing", async () => {
    const { record } = await runSimulated(`
import { Lock } from "threading";
const lock = new Lock();
const o = { get a() { lock.acquire(); lock.release(); return 1; } };
lock.acquire();
print("held");
lock.release();
print(o.a);`);
    expect([record.stdout, record.outcome]).toEqual(["held\n1\n", "finished"]);
    expect(lastTold(record, "o")).toBe("{'a': <property>}");
  });

  it("but a Proxy's traps, once for each look", async () => {
    const { record } = await runSimulated(`
const o = new Proxy({ a: 1 }, { get(target, key) { print("trap"); return target[key]; } });
print(1);`);
    expect(record.outcome).toBe("finished");
    expect(record.stdout.length).toBeLessThan(200);
    expect(lastTold(record, "o")).toBe("{'a': 1}");
  });
});
