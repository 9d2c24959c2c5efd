import asyncio from "asyncio";
import { Thread } from "threading";

async function work(n: number) {
  print("in", n);
}

async function main() {
  print("main");
}

class Worker extends Thread {
  override async run() {
    print("worker");
  }
}

const threads = [new Thread({ target: work, args: [1] }), new Worker()];
for (const t of threads) {
  t.start();
  t.join();
  print(t.is_alive());
}
await asyncio.run(main());
