import { Pool } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  if (dish === "cake") throw new ValueError("no cake today");
  return `${dish} is ready`;
}

if (__name__ === "__main__") {
  const orders: [string, number][] = [
    ["rice", 1.5], ["cake", 0.4],
    ["soup", 0.9], ["tea", 0.2],
  ];
  const pool = new Pool(4);
  for (const line of pool.starmap(cook, orders)) {
    print(line);
  }
  pool.close();
  pool.join();
}
