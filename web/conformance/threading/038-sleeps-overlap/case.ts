import { Event, Thread } from "threading";
import { perf_counter, sleep } from "time";

const began = perf_counter();
const threads = Array.from(range(10), () => new Thread({ target: sleep, args: [0.2] }));
for (const t of threads) t.start();
for (const t of threads) t.join();
const took = perf_counter() - began;
print(0.2 <= took && took < 1.6);
const go = new Event();
const t = new Thread({ target: () => go.wait() });
t.start();
print(t.join(0.01), t.is_alive());
go.set();
t.join();
print(t.is_alive());
