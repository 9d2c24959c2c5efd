import { count, dropwhile, filterfalse, groupby, islice, takewhile } from "itertools";
import { Lock, Thread } from "threading";

const lock = new Lock();

function small(n: number) {
  return with_(lock, () => n < 4);
}

function even(n: number) {
  return n % 2 === 0;
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const five: any = 5;

print([...takewhile(small, [1, 3, 5, 2])], [...dropwhile(small, [1, 3, 5, 2])]);
print([...takewhile(small, count())], [...islice(dropwhile(small, count()), 3)]);
print([...filterfalse(even, range(7))], [...filterfalse(null, [0, 1, false, 2])]);
const taking = takewhile(small, [1, 9, 2]);
print([...taking], [...taking]);
print(pairs(groupby("aabbba")));
const words = ["apple", "avocado", "bean", "cherry", "corn", "date"];
print(pairs(groupby(words, { key: (word) => word[0] })));
print([...groupby([1, 1, 2, 1])].map(([key]) => key));
const groups = groupby([1, 1, 2, 2]);
const [, ones] = groups.next().value;
const [, twos] = groups.next().value;
print([...ones], [...twos]);
print([...groupby([])]);
print(pairs(groupby([[1], [1], [2]])).map(([key, group]) => [key, group.length]));
for (const _ of range(2)) {
  const thread = new Thread({ target: () => print([...takewhile(small, count(2))]) });
  thread.start();
  thread.join();
}
attempt(() => takewhile(small, five));
attempt(() => [...takewhile(five, [1])]);
attempt(() => groupby(five));

function pairs<Key, Item>(made: Iterable<[Key, Iterable<Item>]>) {
  const all: [Key, Item[]][] = [];
  for (const [key, group] of made) all.push([key, [...group]]);
  return all;
}
