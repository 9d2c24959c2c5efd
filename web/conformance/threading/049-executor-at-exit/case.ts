import { ThreadPoolExecutor } from "concurrent.futures";
import { Event } from "threading";

const gate = new Event();

function late(n: number) {
  gate.wait();
  print("late", n);
}

const executor = new ThreadPoolExecutor(1);
for (const n of range(3)) executor.submit(late, n);
print("main is done");
gate.set();
