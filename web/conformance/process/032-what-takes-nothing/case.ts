import * as multiprocessing from "multiprocessing";
import { Event } from "multiprocessing";
import * as shared_memory from "multiprocessing.shared_memory";

// Any: what they are given is wrong on purpose.
const { Barrier, JoinableQueue, Process, Queue, SimpleQueue, set_start_method }: any =
  multiprocessing;
const { SharedMemory }: any = shared_memory;

function work(go: Event) {
  go.wait();
  print("works");
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const go = new Event();
  const process = new Process({ target: work, args: [go] });
  attempt(() => process.run(1));
  attempt(() => process.start(1));
  attempt(() => process.is_alive(1));
  attempt(() => process.terminate(1));
  attempt(() => process.kill(1, 2));
  attempt(() => process.close(1));
  process.start();
  attempt(() => process.join("a while"));
  go.set();
  process.join();
  // Nothing is left to wait for, so nobody looks at the timeout.
  attempt(() => process.join("a while"));
  const q = new Queue();
  attempt(() => q.close(1));
  attempt(() => q.join_thread(1));
  attempt(() => q.cancel_join_thread(1));
  attempt(() => new SimpleQueue().close(1));
  attempt(() => new JoinableQueue().join(1));
  attempt(() => new Barrier(2).reset(1));
  attempt(() => new Barrier(2).abort(1));
  const block = new SharedMemory({ create: true, size: 1 });
  attempt(() => block.close(1));
  attempt(() => block.unlink(1));
  block.close();
  block.unlink();
}
