import { ThreadPoolExecutor } from "concurrent.futures";
import { sleep } from "time";

function late(n: number) {
  sleep(0.01);
  print("late", n);
}

const executor = new ThreadPoolExecutor(1);
for (const n of range(3)) executor.submit(late, n);
print("main is done");
