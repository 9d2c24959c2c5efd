import { Pool, current_process, set_start_method } from "multiprocessing";

let calls = 0;

function count() {
  calls += 1;
  return `${current_process().name} call ${calls}`;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1, { maxtasksperchild: 2 }), (pool: Pool) => {
    for (const _ of range(5)) {
      print(pool.apply(count));
    }
  });

  const pool = new Pool(1, null, [], 1);
  const results = [...range(3)].map(() => pool.apply_async(count));
  pool.close();
  pool.join();
  print(results.map((result) => result.get().slice(-6)));
}
