import {
  combinations,
  combinations_with_replacement,
  compress,
  islice,
  permutations,
  zip_longest,
} from "itertools";
import { Pool, set_start_method } from "multiprocessing";

function attempt(call: () => Iterable<Iterable<unknown>>) {
  try {
    print([...call()].map((one) => [...one]));
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

function length(route: number[]) {
  const places = [0, ...route, 0];
  return places.slice(1).reduce((sum, place, at) => sum + Math.abs(place - places[at]), 0);
}

// Any: what is given is wrong on purpose.
const [text, five]: any[] = ["x", 5];

if (__name__ === "__main__") {
  set_start_method("spawn");
  attempt(() => combinations("abcd", 2));
  attempt(() => combinations([3, 1, 2], 3));
  attempt(() => combinations([1], 2));
  attempt(() => combinations([1, 2], 0));
  attempt(() => combinations_with_replacement("ab", 3));
  attempt(() => permutations([1, 2, 3]));
  attempt(() => permutations("abc", 2));
  attempt(() => permutations([1, 2], 3));
  attempt(() => permutations([], 0));
  attempt(() => islice(permutations(range(12)), 2));
  attempt(() => zip_longest<unknown>("ab", [1, 2, 3], range(1)));
  attempt(() => zip_longest<unknown, string>("ab", [1], { fillvalue: "-" }));
  attempt(() => zip_longest());
  print([...compress("abcdef", [1, 0, 1, 0, 1, 1])], [...compress([1, 2, 3], [true])]);
  attempt(() => combinations([1, 2], -1));
  attempt(() => permutations([1, 2], -1));
  attempt(() => permutations([1, 2], text));
  attempt(() => combinations(five, 2));
  with_(new Pool(2), (pool: Pool) => {
    const lengths = pool.map(length, permutations([7, 2, 9]));
    print(lengths, Math.min(...lengths));
    print(pool.starmap(Math.max, combinations([4, 8, 6], 2)));
  });
}
