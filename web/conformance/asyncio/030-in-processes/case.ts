import asyncio from "asyncio";
import { Pool, Process, set_start_method } from "multiprocessing";

async function fetch(n: number) {
  await asyncio.sleep(0.02);
  return n * n;
}

async function fetch_all(numbers: number[]) {
  return await asyncio.gather(...numbers.map((n) => fetch(n)));
}

async function child(numbers: number[]) {
  print(await asyncio.run(fetch_all(numbers)));
}

async function total(numbers: number[]) {
  const squares = await asyncio.run(fetch_all(numbers));
  return squares.reduce((a, b) => a + b, 0);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: child, args: [[1, 2, 3]] });
  p.start();
  p.join();
  print(p.exitcode);
  using pool = new Pool(2);
  print(pool.map(total, [[1, 2], [3, 4], [5]]));
}
