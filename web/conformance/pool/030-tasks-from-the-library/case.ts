import { Pool, set_start_method } from "multiprocessing";
import os from "os";
import time from "time";

function made(text: string) {
  return new ValueError(text);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.apply(print, ["printed by a worker"]));
    print(pool.apply(os.getpid) === os.getpid(), pool.apply(os.getppid) === os.getpid());
    print(pool.map(time.sleep, [0, 0.01, 0]));
    print(pool.apply(made, ["made over there"]));
  });
}
