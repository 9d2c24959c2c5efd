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

function add_box(first: number, last: number) {
  return add(box, first, last);
}

function best(what: string, job: () => unknown) {
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
  const copies = [
    [numbers.slice(0, half), 0, half],
    [numbers.slice(half), 0, half],
  ];
  const ends = [[0, half], [half, n]];

  const shared = new RawArray("d", numbers);
  const pool = new Pool(2, take, [shared]);
  const one = best("alone", () => add(numbers, 0, n));
  const two = best("copied", () => pool.starmap(add, copies));
  const all = best("shared", () => pool.starmap(add_box, ends));
  print("sharing beats copying:", two > all);
  print("sharing beats alone:", one > all);
}

if (__name__ === "__main__") main();
