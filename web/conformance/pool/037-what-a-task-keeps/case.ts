import { Pool, set_start_method } from "multiprocessing";

const SIZE = 20_000;
const kept: Int32Array[] = [];
const makers: (() => Int32Array)[] = [];

function numbers(n: number) {
  return Int32Array.from({ length: SIZE }, (_, i) => n + i);
}

function ends(data: Int32Array) {
  return data[0]! + data[SIZE - 1]!;
}

function keep(data: Int32Array, into: Int32Array[]) {
  into.push(data);
  return data.length;
}

function keep_one(data: Int32Array) {
  return keep(data, kept);
}

function keep_both(data: Int32Array, more: Int32Array) {
  kept.push(more);
  return data[0]! - more[0]!;
}

function keep_later(data: Int32Array) {
  makers.push(() => data);
  return data[1];
}

function keep_when_it_fails(data: Int32Array) {
  try {
    throw data;
  } catch (thrown) {
    kept.push(thrown as Int32Array);
  }
  return data[2];
}

function change(data: Int32Array) {
  for (let i = 0; i < SIZE; i += 2) data[i] = -data[i]!;
  return data.reduce((sum, n) => sum + n, 0);
}

function fail(data: Int32Array) {
  if (data[0] !== SIZE * 2) throw new ValueError(data[1]);
  return data[0];
}

function same_twice(data: Int32Array, again: Int32Array) {
  kept.push(again);
  return data === again;
}

function make(data: Int32Array) {
  kept.push(data);
  return data;
}

class Item {
  constructor(readonly data: Int32Array) {}

  __reduce__() {
    return [make, [this.data]];
  }
}

function told(_: number) {
  const arrays = [...kept, ...makers.map((later) => later())];
  return arrays.map((one) => [one[0], one[SIZE - 1], one.every((n, i) => n === one[0]! + i)]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    const arrays = [...range(6)].map((n) => numbers(n * 100));
    for (const _ of range(3)) {
      print(pool.map(ends, arrays, { chunksize: 1 }), pool.map(ends, arrays, { chunksize: 3 }));
      print(pool.map(keep_one, arrays.slice(0, 2)), pool.apply(told, [0]));
      print(
        pool.starmap(keep_both, [[arrays[2]!, arrays[3]!]]),
        pool.map(keep_later, arrays.slice(4, 5)),
      );
      print(pool.map(keep_when_it_fails, arrays.slice(5)));
      print(pool.map(change, arrays, { chunksize: 2 }));
      try {
        pool.map(fail, arrays, { chunksize: 2 });
      } catch (e) {
        print((e as Error).name, e);
      }
      print(pool.starmap(same_twice, [[arrays[1]!, arrays[1]!]]));
      const items = arrays.slice(2, 4).map((one) => new Item(one));
      print(pool.map(ends as (item: unknown) => number, items, { chunksize: 1 }));
      print(pool.apply(told, [0]));
    }
    print(arrays.map(ends));
  });
}
