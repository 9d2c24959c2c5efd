import { Pool, set_start_method } from "multiprocessing";

function multiply(a: number, b: number) {
  return a * b;
}

function join(...parts: string[]) {
  return parts.join("-");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(2), (pool: Pool) => {
    const pairs = [...range(8)].map((n) => [n, 7 - n] as const);
    print(pool.starmap(multiply, pairs));
    print(pool.starmap(multiply, pairs, { chunksize: 3 }));
    print(
      pool
        .starmap_async(multiply, [
          [2, 3],
          [4, 5],
        ])
        .get(),
    );
    print(pool.starmap(join, [["a"], ["a", "b"], ["a", "b", "c"], []]));
    print(pool.starmap(join, ["xyz", "no"]));
    print(pool.starmap(multiply, []));
  });
}
