import { chain, count, islice, product, repeat, starmap } from "itertools";

print([
  ...starmap(
    (a: number, b: number) => a * b,
    [
      [1, 2],
      [3, 4],
    ],
  ),
]);
print([...chain<any>([1, 2], "ab", range(2))], [...chain()]);
print([...islice(range(10), 3)], [...islice(range(10), 2, 6)], [...islice(range(10), 1, null, 4)]);
print([...product<any>([1, 2], "xy")], [...product(range(2), range(3), range(4))].length);
print([...repeat("r", 3)], [...islice(repeat(0), 2)]);
print([...islice(count(), 3)], [...islice(count(10, -5), 4)], [...islice(count(0.5), 2)]);
