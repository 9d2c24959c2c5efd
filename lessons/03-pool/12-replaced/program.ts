import {
  Pool, current_process, set_start_method,
} from "multiprocessing";

let served = 0;

function serve() {
  served += 1;
  return `${current_process().name}: guest ${served}`;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool({
    processes: 1, maxtasksperchild: 2,
  });
  for (const _ of range(5)) {
    print(pool.apply(serve));
  }
  pool.close();
  pool.join();
}
