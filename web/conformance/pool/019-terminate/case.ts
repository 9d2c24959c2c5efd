import { Event, Pool, active_children, set_start_method } from "multiprocessing";

let never: Event;

function set_up(event: Event) {
  never = event;
}

function stuck(n: number) {
  never.wait();
  return n;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(2, set_up, [new Event()]);
  const result = pool.map_async(stuck, range(100), { chunksize: 1 });
  print(active_children().length, pool);
  print(pool.terminate());
  print(active_children().length, pool);
  print(pool.join(), result.ready());
  try {
    pool.apply(stuck, [1]);
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
  print(pool.terminate());
}
