import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue) {
  for (const letter of "abc") queue.put(letter.repeat(300_000));
  queue.put([[...range(20_000)]]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue<any>(2);
  const p = new Process({ target: fill, args: [queue] });
  p.start();
  for (const letter of "abc") {
    const text = queue.get();
    print(text.length, text.split(letter).length - 1);
  }
  const [numbers] = queue.get();
  print(
    numbers.length,
    numbers.reduce((a: number, b: number) => a + b),
  );
  p.join();
  print(p.exitcode);
}
