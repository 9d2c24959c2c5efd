import { Process, Queue } from "multiprocessing";

function produce(queue: Queue<string>, size: number) {
  queue.put("x".repeat(size));
  print("child:  put is done");
}

if (__name__ === "__main__") {
  const queue = new Queue<string>();
  const args: [Queue, number] = [queue, 1_000_000];
  const p = new Process({ target: produce, args });
  p.start();
  p.join();
  const text = queue.get();
  print("parent: got", text.length);
}
