import { Pool } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  return `${dish} is ready`;
}

if (__name__ === "__main__") {
  const orders: [string, number][] = [
    ["rice", 0.9], ["soup", 0.6], ["fish", 0.6],
    ["cake", 0.9], ["tea", 0.3], ["salad", 0.3],
  ];
  const pool = new Pool(3);
  print(pool.starmap(cook, orders));
  pool.close();
  pool.join();
}
