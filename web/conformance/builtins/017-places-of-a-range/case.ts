type Range = ReturnType<typeof range>;

function cut(numbers: Range, ...ends: number[]) {
  const part = numbers.slice(...ends);
  print(part, [...part]);
}

for (const numbers of [range(2, 20, 3), range(5), range(9, 0, -2), range(0)]) {
  print(numbers, numbers.length, numbers.start, numbers.stop, numbers.step);
  print(...[0, 2, 5, 6, 9, 17, 20, -1, 2.5, "2"].map((place) => numbers.includes(place)));
  print(numbers.count(5), numbers.count(7), [...numbers]);
  for (const wanted of [5, 7, 2.5, "five"]) {
    try {
      print(numbers.index(wanted));
    } catch (e) {
      if (e instanceof ValueError) print(e);
    }
  }
  cut(numbers, 1, 3);
  cut(numbers, 2);
  cut(numbers, -2);
  cut(numbers, 0, -1);
  cut(numbers, 3, 99);
}
print(range(10).at(-1), range(10).at(3), range(10, 0, -3).at(-1));
