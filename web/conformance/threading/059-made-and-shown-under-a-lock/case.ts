import { Lock, Thread } from "threading";
import time from "time";

const lock = new Lock();
let made = 0;

class Account {
  name: string;
  constructor(name: string) {
    using _ = lock;
    const n = made;
    time.sleep(0.002);
    made = n + 1;
    this.name = name;
  }

  get owner() {
    using _ = lock;
    time.sleep(0.002);
    return this.name;
  }

  toString() {
    using _ = lock;
    time.sleep(0.002);
    return `<${this.name}>`;
  }
}

class Savings extends Account {
  rate: number;
  constructor(name: string, rate: number) {
    super(name + "!");
    {
      using _ = lock;
      time.sleep(0.002);
    }
    this.rate = rate;
  }
}

const right: boolean[] = [];

function work(k: number) {
  for (const i of range(3)) {
    const [a, b] = [new Account(`${k}-${i}`), new Savings(`${k}-${i}`, i)];
    const seen = [a.owner, b.owner, `${a}`, "of " + b, b.rate];
    const expected = [`${k}-${i}`, `${k}-${i}!`, `<${k}-${i}>`, `of <${k}-${i}!>`, i];
    right.push(seen.every((one, at) => one === expected[at]));
  }
}

const threads = [...range(4)].map((k) => new Thread({ target: work, args: [k] }));
for (const t of threads) t.start();
for (const t of threads) t.join();
print(made, right.length, right.every(Boolean));
