import { Process } from "multiprocessing";
import { Thread } from "threading";
import time from "time";

function work() {
  let n = 27;
  for (let i = 0; i < 15_000_000; i++) {
    n = (n * 16807) % 2147483647;
  }
}

function measure(label: string, pair: (Process | Thread)[]) {
  const begin = time.time();
  for (const worker of pair) worker.start();
  for (const worker of pair) worker.join();
  const took = time.time() - begin;
  print(label, took.toFixed(2), "s");
}

if (__name__ === "__main__") {
  const begin = time.time();
  work();
  work();
  const took = time.time() - begin;
  print("one by one", took.toFixed(2), "s");
  const job = { target: work };
  measure("threads", [new Thread(job), new Thread(job)]);
  measure("processes", [new Process(job), new Process(job)]);
}
