import random from "random";

const calls = [
  () => random.choice([]),
  () => random.randrange(0),
  () => random.randrange(5, 5),
  () => random.randint(5, 1),
  () => random.randrange(0, 10, 0),
  () => random.sample([1, 2], 3),
  () => random.sample([1, 2], -1),
];
for (const call of calls) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}
