import { Pool } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  if (dish === "cake") throw new ValueError("no cake today");
  return `${dish} is ready`;
}

function serve(line: string) {
  print(line);
}

function regret(error: Error) {
  print("sorry:", error);
}

if (__name__ === "__main__") {
  const orders: [string, number][] = [
    ["rice", 1.5], ["cake", 0.4],
    ["soup", 0.9], ["tea", 0.2],
  ];
  const pool = new Pool(4);
  const calls = { callback: serve, error_callback: regret };
  for (const order of orders) {
    pool.apply_async(cook, order, calls);
  }
  pool.close();
  pool.join();
}
