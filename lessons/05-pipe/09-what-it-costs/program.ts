import { Pipe, Process, Queue } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

const N = 10_000;

function send_all(end: Connection) {
  for (const i of range(N)) end.send(i);
}

function put_all(queue: Queue<number>) {
  for (const i of range(N)) queue.put(i);
}

function measure<T>(
  target: (given: T) => void, given: T, take: () => void,
) {
  new Process({ target, args: [given] }).start();
  take();
  const begin = time.perf_counter();
  for (const _ of range(N - 1)) take();
  return ((time.perf_counter() - begin) / N) * 1e6;
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  const pipe = measure(send_all, theirs, () => mine.recv());
  print(`pipe:  ${pipe.toFixed(2)} us a message`);
  const q = new Queue<number>();
  const queue = measure(put_all, q, () => q.get());
  print(`queue: ${queue.toFixed(2)} us a message`);
  print(`times: ${(queue / pipe).toFixed(1)}`);
}
