import { Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue } from "queue";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e instanceof Empty, e instanceof Full, [e.message]);
  }
}

for (const kind of [Queue, LifoQueue, PriorityQueue]) {
  const q = new kind<number>(3);
  print(q.maxsize, q.empty(), q.full(), q.qsize());
  for (const item of [2, 3, 1]) print(q.put(item), kw({ end: " " }));
  print(q.full(), q.qsize());
  attempt(() => q.put_nowait(4));
  attempt(() => q.put(4, { timeout: 0.01 }));
  print([q.get(), q.get(), q.get()]);
  attempt(() => q.get_nowait());
  attempt(() => q.get({ timeout: 0.01 }));
  attempt(() => q.get({ timeout: -1 }));
  for (const _ of range(3)) q.task_done();
  print(q.join());
  attempt(() => q.task_done());
}
const simple = new SimpleQueue<string>();
simple.put("a");
print(simple.get(), simple.empty(), simple.qsize());
attempt(() => simple.get_nowait());
