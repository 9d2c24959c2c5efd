import {
  Array,
  Event,
  JoinableQueue,
  Lock,
  Pipe,
  Process,
  Queue,
  SimpleQueue,
  Value,
  set_start_method,
} from "multiprocessing";

interface Things {
  lock: Lock;
  value: Value;
  array: Array;
  queues: [Queue, SimpleQueue, JoinableQueue];
  event: Event;
}

function use(things: Things, end: ReturnType<typeof Pipe>[0], { word }: { word: string }) {
  const [queue, simple, joinable] = things.queues;
  with_(things.lock, () => {
    things.value.value += 1;
    things.array[1] = 5;
  });
  queue.put("to the queue");
  simple.put("to the simple queue");
  end.send([word, joinable.get()]);
  joinable.task_done();
  end.close();
  things.event.set();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [here, there] = Pipe();
  const [queue, simple, joinable] = [new Queue(), new SimpleQueue(), new JoinableQueue()];
  const things: Things = {
    lock: new Lock(),
    value: new Value("i", 1),
    array: new Array("i", [1, 2, 3]),
    queues: [queue, simple, joinable],
    event: new Event(),
  };
  joinable.put("from the parent");
  const child = new Process({ target: use, args: [things, there], kwargs: { word: "keyword" } });
  child.start();
  there.close();
  print(queue.get(), simple.get(), here.recv());
  joinable.join();
  print(things.event.wait(), things.value.value, things.array.slice());
  try {
    here.recv();
  } catch (e) {
    if (e instanceof EOFError) print("EOFError", [e.message]);
  }
  child.join();
  try {
    here.send(queue);
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}
