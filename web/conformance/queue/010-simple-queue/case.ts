import { Process, SimpleQueue, set_start_method } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function echo(there: SimpleQueue, back: SimpleQueue) {
  back.put(there.empty());
  let item: unknown;
  while ((item = there.get()) !== "stop") back.put([item, there.empty()]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const there = new SimpleQueue();
  const back = new SimpleQueue();
  const p = new Process({ target: echo, args: [there, back] });
  p.start();
  print(back.get());
  for (const item of ["a", null, [1, { b: 2 }]]) {
    there.put(item);
    print(back.get());
  }
  there.put("stop");
  p.join();
  print(there.empty(), back.empty(), p.exitcode);
  back.put("left");
  print(back.empty(), back.get(), back.empty());
  attempt(() => there.close());
  attempt(() => there.close());
  attempt(() => there.put(1));
  attempt(() => there.get());
  attempt(() => there.empty());
}
