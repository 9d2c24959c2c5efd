import queue from "queue";
import threading from "threading";
import { Future, ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
import { Process, set_start_method } from "multiprocessing";

class Mailbox {
  constructor(readonly inside: unknown) {}
}

class Worker extends Process {
  constructor(readonly inside: unknown) {
    super();
  }
}

function nothing(..._args: unknown[]) {}

function attempt(label: string, child: Process) {
  try {
    child.start();
    child.join();
    print(label, child.exitcode);
  } catch (e) {
    if (e instanceof TypeError) print(label, e.name, e);
  }
}

function pass(label: string, value: unknown) {
  attempt(label, new Process({ target: nothing, args: [value] }));
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  pass("Queue:", new queue.Queue());
  pass("LifoQueue:", new queue.LifoQueue(3));
  pass("PriorityQueue:", new queue.PriorityQueue());
  pass("SimpleQueue:", new queue.SimpleQueue());
  pass("Future:", new Future());
  with_(new ThreadPoolExecutor(1), (threads) => {
    pass("ThreadPoolExecutor:", threads);
    pass("results of map:", threads.map(nothing, []));
  });
  with_(new ProcessPoolExecutor(1), (processes) => {
    pass("ProcessPoolExecutor:", processes);
    // It is the feeder thread that fails, and the future hears of it.
    print("its task:", processes.submit(nothing, new queue.Queue()).exception());
  });
  pass("main thread:", threading.current_thread());
  pass("in a list:", [1, { a: new queue.Queue() }]);
  pass("in a field:", new Mailbox(new queue.SimpleQueue()));
  attempt("in a process:", new Worker(new Future()));
}
