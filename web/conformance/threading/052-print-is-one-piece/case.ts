import { Thread } from "threading";

function work(letter: string) {
  for (const _ of range(20)) print(letter.repeat(30));
}

const threads = [..."abc"].map((letter) => new Thread({ target: work, args: [letter] }));
for (const t of threads) t.start();
for (const t of threads) t.join();
