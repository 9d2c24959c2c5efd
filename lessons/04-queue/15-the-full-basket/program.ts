import { Process, Queue } from "multiprocessing";

function pick(queue: Queue<string>, fruit: string) {
  queue.put(fruit.repeat(100_000));
}

if (__name__ === "__main__") {
  const queue = new Queue<string>();
  const pickers: Process[] = [];
  for (const fruit of ["fig", "plum"]) {
    const args: [Queue, string] = [queue, fruit];
    const p = new Process({ target: pick, args });
    p.start();
    pickers.push(p);
  }
  for (const p of pickers) p.join();
  for (const p of pickers) print("got", queue.get().length);
  print("everybody is home");
}
