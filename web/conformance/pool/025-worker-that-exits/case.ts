import { Pool, TimeoutError, current_process, set_start_method } from "multiprocessing";
import sys from "sys";

function leave() {
  sys.exit(3);
}

function name() {
  return current_process().name;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.apply(name));
    const lost = pool.apply_async(leave);
    // A new worker takes the place, and nobody will ever answer for the lost task.
    print(pool.apply(name));
    print(lost.ready());
    try {
      lost.get(0.01);
    } catch (e) {
      if (e instanceof TimeoutError) print("TimeoutError", e);
    }
    print(pool);
  });
}
