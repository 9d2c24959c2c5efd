import {
  Pool, current_process, set_start_method,
} from "multiprocessing";
import time from "time";

function cook(dish: string) {
  print(current_process().name, "cooks", dish);
  time.sleep(1);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(4);
  for (const dish of ["rice", "soup", "fish"]) {
    pool.apply_async(cook, [dish]);
  }
  pool.close();
  pool.join();
}
