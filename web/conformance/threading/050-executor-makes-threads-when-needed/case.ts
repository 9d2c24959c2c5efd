import { ThreadPoolExecutor } from "concurrent.futures";
import { Event, active_count } from "threading";

const begun = Array.from(range(3), () => new Event());
const go = new Event();

function hold(n: number) {
  begun[n]?.set();
  go.wait();
}

const executor = new ThreadPoolExecutor(3);
print(active_count());
for (const n of range(3)) {
  executor.submit(hold, n);
  begun[n]?.wait();
  print(active_count());
}
executor.submit(() => go.wait());
print(active_count());
go.set();
executor.shutdown();
print(active_count());
