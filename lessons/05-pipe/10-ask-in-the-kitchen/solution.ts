import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function price(dish: string) {
  time.sleep(0.5);
  return dish.length * 2;
}

function kitchen(end: Connection) {
  let dish = end.recv();
  while (dish !== null) {
    end.send(price(dish));
    dish = end.recv();
  }
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  new Process({ target: kitchen, args: [theirs] }).start();
  for (const dish of ["rice", "soup", "dumplings"]) {
    mine.send(dish);
    print(dish, mine.recv());
  }
  mine.send(null);
}
