import { Array } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function put(array: any, index: number, value: unknown) {
  array[index] = value;
  return array.slice();
}

if (__name__ === "__main__") {
  const array = new Array("i", [1, 2, 3]);
  attempt(() => array[-1]);
  attempt(() => array[3]);
  attempt(() => put(array, 3, 4));
  attempt(() => put(array, 0, 2.5));
  attempt(() => put(array, 0, "x"));
}
