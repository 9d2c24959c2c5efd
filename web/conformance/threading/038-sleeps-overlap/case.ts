import { Thread } from "threading";
import { perf_counter, sleep } from "time";

const began = perf_counter();
const threads = Array.from(range(10), () => new Thread({ target: sleep, args: [0.1] }));
for (const t of threads) t.start();
for (const t of threads) t.join();
const took = perf_counter() - began;
print(0.1 <= took && took < 0.6);
const t = new Thread({ target: sleep, args: [0.1] });
t.start();
print(t.join(0.01), t.is_alive());
t.join();
print(t.is_alive());
