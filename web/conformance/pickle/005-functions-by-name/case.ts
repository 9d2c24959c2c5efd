import { Pool, set_start_method } from "multiprocessing";

class Shape {
  constructor(readonly sides: number) {}
}

function double(x: number) {
  return x * 2;
}

function triple(x: number) {
  return x * 3;
}

function call(fn: (x: number) => number, ...args: [number]) {
  return fn(...args);
}

function name_of(thing: { name: string }) {
  return thing.name;
}

function make_shape(Kind: typeof Shape, sides: number) {
  return new Kind(sides);
}

function identity<T>(x: T) {
  return x;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.map(double, [1, 2]), pool.apply(call, [triple, 5]));
    print(
      pool.starmap(call, [
        [double, 3],
        [triple, 3],
      ]),
    );
    print(pool.apply(name_of, [triple]), pool.apply(name_of, [Shape]));
    const shape = pool.apply(make_shape, [Shape, 3]);
    print(shape.constructor === Shape, shape.sides);
    const back = pool.apply<any>(identity, [[double, Shape]]);
    print(back[0] === double, back[1] === Shape);
  });
}
