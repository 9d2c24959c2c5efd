import { JoinableQueue, Pipe, Queue, SimpleQueue } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

if (__name__ === "__main__") {
  const [reader, writer] = Pipe(false);
  for (const kind of [Queue, JoinableQueue, SimpleQueue]) {
    attempt(() => writer.send(new kind()));
  }
  const simple = new SimpleQueue();
  attempt(() => simple.put(new Queue()));
  print(reader.poll(), simple.empty());
  const q = new Queue<unknown>();
  q.put([new Queue()]);
  q.put("after it");
  print(q.get({ timeout: 20 }));
}
