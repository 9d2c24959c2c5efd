import { Pool, current_process } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  if (dish === "fish") throw new ValueError("burnt");
  return dish;
}

function serve(dish: string) {
  print(current_process().name, "serves:", dish);
}

function regret(error: Error) {
  print(current_process().name, "regrets:", error);
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  const calls = { callback: serve, error_callback: regret };
  pool.apply_async(cook, ["rice", 1], calls);
  pool.apply_async(cook, ["fish", 0.5], calls);
  pool.close();
  pool.join();
}
