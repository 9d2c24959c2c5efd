import { Queue, get_context } from "multiprocessing";

class Odd extends ValueError {}

if (__name__ === "__main__") {
  const q = new Queue<any>();
  q.put(new KeyError("key"));
  q.put(new Odd("text", 3));
  q.put({ timeout: 0 });
  q.put({ block: false }, { timeout: 20 });
  for (const _ of range(2)) {
    const e = q.get();
    const same = e.args.length === 1 && e.args[0] === "key";
    print(e.constructor.name, e, same, e instanceof LookupError, e instanceof Odd);
  }
  print(q.get(), q.get());
  const context = get_context("spawn");
  const all = [new context.Queue(2), new context.SimpleQueue(), new context.JoinableQueue()];
  print(...all.map((queue) => queue.constructor.name));
}
