print(
  [...range(5)],
  [...range(2, 5)],
  [...range(0, 10, 3)],
  [...range(5, 0, -2)],
  [...range(3, 1)],
);
print(range(5), range(1, 9, 2), range(0, 10, 3).length, range(9, 0).length);
const twice = range(2);
print([...twice].flatMap((a) => [...twice].map((b) => [a, b])));
const wrong = range as any;
for (const call of [
  () => wrong(),
  () => range(1, 2, 0),
  () => range(1.5),
  () => wrong("3"),
  () => wrong(1, 2, 3, 4),
]) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}
