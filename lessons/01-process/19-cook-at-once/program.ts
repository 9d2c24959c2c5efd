import { Process } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  print(dish, "is ready");
}

if (__name__ === "__main__") {
  cook("rice", 3);
  cook("soup", 1);
  cook("fish", 2);
  print("dinner");
}
