import { Thread } from "threading";
import sys from "sys";
import time from "time";

function work() {
  for (const i of range(1000)) {
  }
}

print("with the lock:", sys._is_gil_enabled());
const begin = time.time();
const threads = [...range(4)].map(() =>
  new Thread({ target: work }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
const took = time.time() - begin;
print("four threads:", took.toFixed(1), "s");
