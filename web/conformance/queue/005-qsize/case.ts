import { Queue } from "multiprocessing";

if (__name__ === "__main__") {
  const q = new Queue<number>();
  print(q.qsize());
  q.put(1);
  print(q.qsize());
  q.put(5);
  print(q.qsize());
  q.get();
  print(q.qsize());
  q.get();
  print(q.qsize());
  for (const size of [0, -1]) {
    const endless = new Queue<number>(size);
    for (const number of range(50)) endless.put(number);
    const full = endless.full();
    const qsize = endless.qsize();
    let sum = 0;
    for (const _ of range(50)) sum += endless.get();
    print(full, qsize, sum);
  }
}
