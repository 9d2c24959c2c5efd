import { Pool, Queue } from "multiprocessing";

function work(queue: Queue<number>, n: number) {
  queue.put(n * n);
}

if (__name__ === "__main__") {
  const queue = new Queue<number>();
  const pool = new Pool(2);
  const result = pool.apply_async(work, [queue, 7]);
  pool.close();
  pool.join();
  print("the pool is done");
  print("lost:", queue.empty());
  result.get();
}
