import { Barrier, Thread } from "threading";

const b = new Barrier(3, { action: () => print("all are there") });
print(b, b.parties, b.n_waiting, b.broken);
const places: number[] = [];

function run() {
  for (const _ of range(2)) {
    const place = b.wait();
    places.push(place);
  }
}

const threads = Array.from(range(3), () => new Thread({ target: run }));
for (const t of threads) t.start();
for (const t of threads) t.join();
print(places.toSorted(), b);
try {
  // Any: without its argument, on purpose.
  const Bare: any = Barrier;
  new Bare();
} catch (e) {
  if (e instanceof TypeError) print(e);
}
