import { Thread } from "threading";

const seen: Record<string, number> = {};

function count(words: string[]) {
  for (const word of words) {
    seen[word] = (seen[word] ?? 0) + 1;
  }
}

const text = "to be or not to be".split(" ");
const a = new Thread({ target: count, args: [text] });
const b = new Thread({ target: count, args: [text] });
a.start();
b.start();
a.join();
b.join();
const sum = Object.values(seen).reduce((x, y) => x + y, 0);
print(seen, "sum", sum);
