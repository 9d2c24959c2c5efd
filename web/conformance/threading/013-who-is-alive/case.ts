import { Event, Thread, active_count, current_thread, enumerate, main_thread } from "threading";

const go = new Event();
const threads = Array.from(range(3), (i) => new Thread({ target: () => go.wait(), name: `t${i}` }));
print(
  active_count(),
  enumerate().map((t) => t.name),
);
for (const t of threads) t.start();
print(
  active_count(),
  enumerate().map((t) => t.name),
);
print(enumerate().includes(main_thread()), enumerate().includes(threads[1]!));
go.set();
for (const t of threads) t.join();
print(active_count(), enumerate()[0] === current_thread());
