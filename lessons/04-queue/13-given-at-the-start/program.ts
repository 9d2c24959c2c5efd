import { Pool, Queue } from "multiprocessing";
import time from "time";

let queue: Queue<number>;

function keep(given: Queue<number>) {
  queue = given;
}

function square(n: number) {
  time.sleep(0.5);
  queue.put(n * n);
}

if (__name__ === "__main__") {
  const results = new Queue<number>();
  const pool = new Pool(2, keep, [results]);
  pool.map_async(square, [1, 2, 3, 4], 1);
  for (const _ of range(4)) {
    print("got", results.get());
  }
  pool.close();
  pool.join();
}
