import { Process } from "multiprocessing";
import time from "time";

function cook(dish: string, seconds: number) {
  time.sleep(seconds);
  print(dish, "is ready");
}

if (__name__ === "__main__") {
  const cooks = [
    new Process({ target: cook, args: ["rice", 3] }),
    new Process({ target: cook, args: ["soup", 1] }),
    new Process({ target: cook, args: ["fish", 2] }),
  ];
  for (const p of cooks) p.start();
  for (const p of cooks) p.join();
  print("dinner");
}
