import { get_context } from "multiprocessing";

function square(x: number) {
  return x * x;
}

const Pool = get_context("spawn").Pool;
const pool = new Pool(2);
print("the pool is there");
print(pool.map(square, [1, 2, 3]));
pool.close();
pool.join();
