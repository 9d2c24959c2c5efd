import { Thread } from "threading";

const box = { n: 0 };
const names: number[] = [];
let total = 0;

function add(n: number) {
  box.n += n;
  names.push(n);
  total += n;
}

for (const n of [1, 2, 3]) {
  const t = new Thread({ target: add, args: [n] });
  t.start();
  t.join();
}
print(box, names, total);
