import queue from "queue";
import threading from "threading";
import { Future, ThreadPoolExecutor } from "concurrent.futures";
import { Event, Lock, Manager, Process, Value, set_start_method } from "multiprocessing";
import { ShareableList } from "multiprocessing.shared_memory";

class Clock extends Process {}

class Named extends Process {
  toString() {
    return `the process ${this.name}`;
  }
}

function nothing() {}

if (__name__ === "__main__") {
  set_start_method("spawn");
  print(`${new queue.Queue()}`);
  print(`${new Lock()}, ${new Event()}`);
  print(`${new threading.Lock()}, ${new threading.Event()}`);
  print(`${new threading.Thread({ target: nothing })}`);
  print(`${new Process({ target: nothing })}`);
  print(`${new Clock()}, ${new Named({ name: "kept" })}`);
  print(`${new Future()}`);
  print(`${new ThreadPoolExecutor(1)}`);
  print(`${new Value("i", 3)}, ${new Value("i", 3, { lock: false })}`);
  print("both: " + new Lock());
  with_(new Manager(), (manager) => {
    print(`${manager.list([1, "two"])}, ${manager.dict({ a: 1 })}`);
  });
  const items = new ShareableList([1, "two"], { name: "in_a_template" });
  print(`${items}`);
  items.shm.close();
  items.shm.unlink();
}
