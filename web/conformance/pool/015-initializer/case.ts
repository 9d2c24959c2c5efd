import { Pool, Queue, current_process, set_start_method } from "multiprocessing";

let table: number[] | null = null;

function set_up(queue: Queue<string>, factor: number) {
  table = [...range(5)].map((n) => n * factor);
  queue.put(`set up ${current_process().name}`);
}

function look_up(n: number) {
  return table?.[n];
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue<string>();
  with_(new Pool({ processes: 2, initializer: set_up, initargs: [queue, 100] }), (pool: Pool) => {
    print([queue.get(), queue.get()].sort());
    print(pool.map(look_up, [4, 0, 3]));
    print("in the parent", table);
  });
}
