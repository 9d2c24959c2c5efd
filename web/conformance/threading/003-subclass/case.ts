import { Thread } from "threading";

class Adder extends Thread {
  n: number;
  total: number | null = null;

  constructor(n: number) {
    super({ name: `adder ${n}` });
    this.n = n;
  }

  override run() {
    this.total = 0;
    for (const i of range(this.n)) this.total += i;
  }
}

const threads = [5, 10].map((n) => new Adder(n));
for (const t of threads) t.start();
for (const t of threads) {
  t.join();
  print(t.name, t.n, t.total);
}
const again = new Adder(3);
// Called directly it runs here.
print(again.run(), again.total, again.is_alive());
