import { Lock, Process } from "multiprocessing";
import time from "time";

type Args = [string, Lock, Lock, number];

function write(...[name, first, second, limit]: Args) {
  while (true) {
    first.acquire();
    time.sleep(0.5);
    if (second.acquire({ timeout: limit })) break;
    print(name, "puts it back");
    first.release();
    time.sleep(limit);
  }
  print(name, "writes");
  second.release();
  first.release();
}

if (__name__ === "__main__") {
  const pen = new Lock();
  const paper = new Lock();
  const a: Args = ["Ann", pen, paper, 0.4];
  const b: Args = ["Ben", paper, pen, 1.6];
  for (const args of [a, b]) {
    const [name] = args;
    new Process({ target: write, args, name }).start();
  }
}
