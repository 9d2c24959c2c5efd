import { Pool, Process } from "multiprocessing";
import time from "time";

function wash() {
  time.sleep(0.5);
  print("washed");
}

function cook(dish: string) {
  const helper = new Process({ target: wash });
  helper.start();
  helper.join();
  print(dish, "is ready");
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  pool.apply(cook, ["rice"]);
  pool.close();
  pool.join();
}
