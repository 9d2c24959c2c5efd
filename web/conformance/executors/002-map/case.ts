import { ProcessPoolExecutor } from "concurrent.futures";
import { get_context } from "multiprocessing";

function square(n: number) {
  return n * n;
}

function add(a: number, b: number) {
  return a + b;
}

function half(n: number) {
  if (n % 2) throw new ValueError(`${n} is odd`);
  return n / 2;
}

if (__name__ === "__main__") {
  const executor = new ProcessPoolExecutor(2, { mp_context: get_context("spawn") });
  with_(executor, () => {
    print([...executor.map(square, range(6))]);
    print([...executor.map(square, range(10), { chunksize: 4 })]);
    print([...executor.map(add, [1, 2, 3], [10, 20])]);
    print([...executor.map(square, [])]);
    const halves = executor.map(half, [4, 6, 7, 8])[Symbol.iterator]();
    print(halves.next().value, halves.next().value);
    try {
      halves.next();
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
    print(halves.next().done ? "nothing after an error" : "more");
    try {
      executor.map(square, [1], { chunksize: 0 });
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
  });
}
