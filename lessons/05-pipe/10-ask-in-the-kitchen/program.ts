import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function price(dish: string) {
  time.sleep(0.5);
  return dish.length * 2;
}

if (__name__ === "__main__") {
  for (const dish of ["rice", "soup", "dumplings"]) {
    print(dish, price(dish));
  }
}
