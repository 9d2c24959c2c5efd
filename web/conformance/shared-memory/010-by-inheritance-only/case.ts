import { Array, Pool, RawArray, RawValue, Value, set_start_method } from "multiprocessing";

let total: Value;
let numbers: Array;

function set_up(value: Value, array: Array) {
  total = value;
  numbers = array;
}

function add(n: number) {
  with_(total.get_lock(), () => {
    total.value += n;
  });
  numbers[n] = n * n;
}

function attempt(pool: Pool, thing: unknown) {
  try {
    pool.apply(add as (thing: unknown) => void, [thing]);
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  total = new Value("i", 0);
  numbers = new Array("i", 5);
  with_(new Pool(2, set_up, [total, numbers]), (pool: Pool) => {
    attempt(pool, total);
    attempt(pool, numbers);
    attempt(pool, new RawValue("i", 1));
    attempt(pool, new RawArray("i", 3));
    attempt(pool, [{ deep: new Value("d", 0.5) }]);
    pool.map(add, range(5));
  });
  print(total.value, numbers.slice());
}
