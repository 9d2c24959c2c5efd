import { Pool, current_process, set_start_method } from "multiprocessing";

// A worker that may do one task only does one chunk only: its name tells the chunk.
function who(_: number) {
  return current_process().name;
}

function sizes(names: string[]) {
  return [...new Set(names)].map((name) => names.filter((other) => other === name).length);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1, { maxtasksperchild: 1 }), (pool: Pool) => {
    print(sizes(pool.map(who, range(10))));
    print(sizes(pool.map(who, range(5), 4)));
    print(sizes(pool.map(who, range(3), 100)));
  });
}
