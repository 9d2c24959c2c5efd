import { Pool, RawArray } from "multiprocessing";
import time from "time";

type Numbers = { [index: number]: number };
let box: Numbers = [];

function take(shared: Numbers) {
  box = shared;
}

function add(numbers: Numbers, first: number, last: number) {
  let sum = 0;
  for (let i = first; i < last; i += 1) sum += numbers[i];
  return sum;
}

function add_shared(first: number, last: number) {
  return add(box, first, last);
}

function measure(what: string, job: () => unknown) {
  const tries = [1, 2, 3].map(() => {
    const begin = time.perf_counter();
    job();
    return (time.perf_counter() - begin) * 1000;
  });
  print(`${what}: ${Math.min(...tries).toFixed(1)} ms`);
  return Math.min(...tries);
}

function main() {
  const numbers = [...range(1_000_000)];
  const [half, n] = [500_000, 1_000_000];
  const halves = [numbers.slice(0, half), numbers.slice(half)];
  const copies = halves.map((list) => [list, 0, half]);
  const places = [[0, half], [half, n]];

  const pool = new Pool(2, take, [new RawArray("d", numbers)]);
  const one = measure("alone", () => add(numbers, 0, n));
  const two = measure("copied", () => pool.starmap(add, copies));
  const all = measure("shared", () => pool.starmap(add_shared, places));
  print("copies are slower than sharing:", two > all);
  print("alone is slower than sharing:", one > all);
}

if (__name__ === "__main__") main();
