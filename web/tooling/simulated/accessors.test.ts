// Getters, setters and constructors give way like all other code: threads that wait in them can change places.
import { expect, it } from "vitest";
import { crossedThreads, outputOf, WAITING_TWICE } from "./programs.ts";

it.each([
  [
    "getters",
    "class A { get x() { return ones(); } } function first() { print(new A().x); }",
    "class B { static get y() { return others(); } } function second() { print(B?.y); }",
  ],
  [
    "setters",
    "class A { set x(v: any) { ones(); } } function first() { new A().x = 1; }",
    "class B { get y() { return 1; } set y(v: any) { others(); } } function second() { new B().y += 1; }",
  ],
  [
    "private accessors, and those of a class above",
    "class A { get #x() { return ones(); } m() { return this.#x; } } function first() { print(new A().m()); }",
    "class B { get y() { return others(); } } class C extends B { get y() { return String(super.y); } } function second() { print(new C().y); }",
  ],
  [
    "constructors",
    "class A { constructor(public v: any) { ones(); } } function first() { print(new A(1).v); }",
    "class B { constructor() { others(); } } class C extends B { k = 3; constructor() { super(); } } function second() { print(new C().k); }",
  ],
  [
    "constructors of threads and errors",
    'class T extends Thread { constructor() { super({ name: "T" }); ones(); } run() { print(this.name); } } function first() { const t = new T(); t.start(); t.join(); }',
    'class E extends ValueError { constructor() { super("no"); others(); } } function second() { try { throw new E(); } catch (e: any) { print(e.name, e); } }',
  ],
  [
    "toString and valueOf",
    "class A { toString() { return String(ones()); } } function first() { print(`${new A()}`); }",
    'class B { valueOf() { return others(); } } function second() { print("b" + new B()); }',
  ],
])("two threads wait for each other in %s", async (_, one, other) => {
  expect(await outputOf(crossedThreads(WAITING_TWICE, one, other))).toContain("done");
});

it("four threads make things under one lock", async () => {
  const stdout = await outputOf(`
import { Lock, Thread } from "threading";
import time from "time";
const lock = new Lock();
let made = 0;
class Account {
  constructor(readonly name: string) { lock.acquire(); const n = made; time.sleep(0.01); made = n + 1; lock.release(); }
  get owner() { lock.acquire(); const { name } = this; time.sleep(0.01); lock.release(); return name; }
}
function work(k: number) { for (const i of range(3)) { const a = new Account(\`\${k}-\${i}\`); if (a.owner !== \`\${k}-\${i}\`) print("wrong"); } }
const ts = [...range(4)].map((k) => new Thread({ target: work, args: [k] }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print(made);`);
  expect(stdout).toBe("12\n");
});
