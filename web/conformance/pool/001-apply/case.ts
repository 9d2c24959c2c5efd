import { Pool, set_start_method } from "multiprocessing";

function describe(item: string, given: number | object = {}, named = {}) {
  const price = typeof given === "number" ? given : 1;
  const kwargs = { price, unit: "piece", ...(typeof given === "object" ? given : named) };
  return `${item}: ${kwargs.price} per ${kwargs.unit}`;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.apply(describe, ["tea"]));
    print(pool.apply(describe, ["tea", 3]));
    print(pool.apply(describe, ["tea"], { unit: "pot" }));
    print(pool.apply_async(describe, ["rice", 2]).get());
    print(pool.apply_async(describe, ["rice"], { price: 5, unit: "kg" }).get());
  });
}
