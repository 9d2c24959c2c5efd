import { Event, Thread } from "threading";

const e = new Event();
print(e, e.is_set(), e.wait(0), e.wait(0.01));
const order: [number, boolean][] = [];

function waiter(n: number) {
  const woken = e.wait();
  order.push([n, woken]);
}

const threads = Array.from(range(3), (n) => new Thread({ target: waiter, args: [n] }));
for (const t of threads) t.start();
print(order, e.set());
for (const t of threads) t.join();
order.sort(([a], [b]) => a - b);
print(
  `[${order.map(([n, woken]) => `(${n}, ${woken ? "True" : "False"})`).join(", ")}]`,
  e,
  e.wait(),
  e.wait({ timeout: 1 }),
);
print(e.clear(), e.is_set(), e);
