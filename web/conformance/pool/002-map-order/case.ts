import { Pool, set_start_method } from "multiprocessing";

function square(x: number) {
  return x * x;
}

function shout(text: string) {
  return text.toUpperCase();
}

function* following(count: number) {
  for (const n of range(count)) yield n + 1;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(2), (pool: Pool) => {
    print(pool.map(square, range(10)));
    print(pool.map(square, [3, 1, 2], 1));
    print(pool.map(square, range(20), { chunksize: 7 }));
    print(pool.map(shout, "abc"));
    print(pool.map(square, following(5)));
    print(
      pool.map(
        square,
        new Map([
          [4, "four"],
          [5, "five"],
        ]).keys(),
      ),
    );
    print(pool.map_async(square, [6, 7]).get());
  });
}
