import { Pool, set_start_method } from "multiprocessing";

class Basket {
  items: string[] = [];
}

function fill(basket: Basket) {
  basket.items.push("apple");
  return basket;
}

function extend(rows: unknown[]) {
  rows.push({ deep: [1, [2, [3]]], none: null, yes: true, half: 0.5 });
  return rows;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    const basket = new Basket();
    const back = pool.apply(fill, [basket]);
    print(basket.items, back.items, back === basket, back.constructor === Basket);
    const rows = [["a", 1]];
    print(pool.apply(extend, [rows]), rows);
    const same = ["twice"];
    const [first, second] = pool.apply(extend, [[same, same]]);
    print(first === second);
    // Two items of one chunk are pickled together, two chunks are not.
    let [a, b] = pool.map(fill, [basket, basket], 2);
    print(a.items, a === b);
    [a, b] = pool.map(fill, [basket, basket], 1);
    print(a.items, a === b);
  });
}
