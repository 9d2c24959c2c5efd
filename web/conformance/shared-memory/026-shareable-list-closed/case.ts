import { ShareableList } from "multiprocessing.shared_memory";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error)
      print(
        e.name,
        e.message
          .replace(/[-\n]+$/, "")
          .split("\n")
          .at(-1),
      );
  }
}

// Any: what is put is wrong on purpose.
function put(items: any, place: number, value: unknown) {
  items[place] = value;
}

if (__name__ === "__main__") {
  const numbers = new ShareableList([1e300, 1e19, 0.5, 7]);
  print(numbers[0], numbers[1] === 1e19, numbers.format);
  numbers[3] = 1e300;
  print(numbers[3], numbers.format);
  attempt(() => put(numbers, 0, 10n ** 19n));
  numbers.shm.close();
  numbers.shm.close();
  attempt(() => numbers[0]);
  attempt(() => numbers[4]);
  attempt(() => put(numbers, 0, 5));
  attempt(() => put(numbers, 4, 5));
  attempt(() => numbers.length);
  attempt(() => [...numbers]);
  attempt(() => numbers.format);
  attempt(() => numbers.count(1));
  attempt(() => numbers.index(1));
  attempt(() => numbers);
  print(numbers.shm.buf);
  numbers.shm.unlink();
}
