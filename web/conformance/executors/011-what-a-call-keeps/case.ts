import { ProcessPoolExecutor } from "concurrent.futures";
import { set_start_method } from "multiprocessing";

const SIZE = 20_000;
const kept: Int32Array[] = [];

function numbers(n: number) {
  return Int32Array.from({ length: SIZE }, (_, i) => n + i);
}

function ends(data: Int32Array) {
  return data[0]! + data.at(-1)!;
}

function keep(data: Int32Array) {
  kept.push(data);
  return data[0];
}

function told() {
  return kept.map((one) => [one[0], one[SIZE - 1], one.every((n, i) => n === one[0]! + i)]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new ProcessPoolExecutor(1), (executor: ProcessPoolExecutor) => {
    const arrays = [...range(4)].map((n) => numbers(n * 100));
    for (const _ of range(3)) {
      print([...executor.map(ends, arrays)], [...executor.map(ends, arrays, { chunksize: 2 })]);
      print(arrays.slice(0, 2).map((one) => executor.submit(keep, one).result()));
      print(arrays.map((one) => executor.submit(ends, one).result()));
      print(executor.submit(told).result());
    }
  });
}
