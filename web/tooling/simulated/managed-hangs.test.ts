// Programs that hang at what a manager keeps: the server waits for everybody, but who holds what its proxies tell.
import { expect, test } from "vitest";
import { runSimulated } from "./run-simulated.ts";
import { toldOfHang } from "./told-of-hang.ts";

const HEAD = `import { Manager, Process, set_start_method } from "multiprocessing"; import time from "time"; set_start_method("fork");
const m = Manager();`;

test.each([
  [
    "two locks taken crosswise",
    `${HEAD}
const [a, b] = [m.Lock(), m.RLock()];
function swap(first: typeof a, second: typeof b) { first.acquire(); time.sleep(0.1); second.acquire(); }
const ps = [new Process({ target: swap, args: [a, b] }), new Process({ target: swap, args: [b, a] })];
for (const p of ps) p.start();
for (const p of ps) p.join();`,
    [
      "Process-2 holds the lock of line 3 and waits at line 4 for the RLock of line 3, which Process-3 holds.",
      "Process-3 holds the RLock of line 3 and waits at line 4 for the lock of line 3, which Process-2 holds.",
    ],
  ],
  [
    "a lock whose owner was killed",
    `${HEAD}
const lock = m.Lock();
function take(one: typeof lock) { one.acquire(); time.sleep(9); }
const p = new Process({ target: take, args: [lock] });
p.start();
time.sleep(0.3);
p.kill();
p.join();
with_(lock, () => print("not reached"));`,
    [
      "MainProcess waits at line 10 for the lock of line 3. Process-2 took it and ended without giving it back.",
    ],
  ],
  [
    "a lock that is taken twice",
    `${HEAD}
const lock = m.Lock();
{
  using held = lock;
}
lock.acquire();
lock.acquire();`,
    ["MainProcess waits at line 8 for the lock of line 3, which it holds itself."],
  ],
  [
    "a semaphore with two units",
    `${HEAD}
const s = m.Semaphore({ value: 2 });
for (const i of range(3)) s.acquire();`,
    ["MainProcess waits at line 4 for the semaphore of line 3, which it holds itself."],
  ],
  [
    "an event",
    `${HEAD}
m.Event().wait();`,
    [
      "MainProcess waits at line 3 for the event of line 3 to be set. Nobody is left who could set it.",
    ],
  ],
  [
    "a barrier",
    `${HEAD}
m.Barrier({ parties: 2 }).wait();`,
    [
      "MainProcess waits at line 3 for others to come to the barrier of line 3. Nobody is left who could come.",
    ],
  ],
  [
    "a condition that nobody notifies, its lock given away and taken back before",
    `${HEAD}
const c = m.Condition();
with_(c, () => { c.wait(0.1); c.acquire(); c.wait(); });`,
    [
      "MainProcess waits at line 4 for a notify of the condition of line 3. Nobody is left who could notify it.",
    ],
  ],
  [
    "a queue that is empty",
    `${HEAD}
m.Queue().get();`,
    [
      "MainProcess waits at line 3 for something to come out of Queue at line 3. Nobody is left who could put something in.",
    ],
  ],
  [
    "a queue that is full",
    `${HEAD}
const q = m.Queue(1);
q.put(1);
q.put(2);`,
    [
      "MainProcess waits at line 5 for room in Queue at line 3. Nobody is left who could take something out.",
    ],
  ],
  [
    "a queue whose items nobody reports",
    `${HEAD}
const q = m.JoinableQueue();
q.put(1);
q.join();`,
    [
      "MainProcess waits at line 5 for everything put into JoinableQueue at line 3 to be reported by task_done(). Nobody is left who could call it.",
    ],
  ],
])("%s", async (_, source, expected) => {
  expect(await toldOfHang(source)).toEqual(expected);
});

test("who holds what is told as of any lock, once for a lock that is taken again", async () => {
  const { record } = await runSimulated(`${HEAD}
const [lock, again, c] = [m.Lock(), m.RLock(), m.Condition()];
function free(one: typeof lock) { one.release(); }
lock.acquire();
const p = new Process({ target: free, args: [lock] });
p.start();
p.join();
with_(again, () => with_(again, () => lock.acquire(false)));
with_(c, () => c.wait(0.1));
lock.acquire(true, 0.1);`);
  const objects = record.events.filter((one) => one.kind === "object");
  const names = new Map(objects.map(({ object, type }) => [object, type]));
  const holds = record.events.flatMap((one) =>
    one.kind === "acquire" || one.kind === "release"
      ? [`${one.line} ${one.kind} ${names.get(one.object) ?? "?"}`]
      : [],
  );
  expect(holds).toEqual([
    "5 acquire Lock",
    "4 release Lock",
    "9 acquire RLock",
    "9 acquire Lock",
    "9 release RLock",
    "10 acquire Condition",
    "10 release Condition",
    "10 acquire Condition",
    "10 release Condition",
  ]);
});
