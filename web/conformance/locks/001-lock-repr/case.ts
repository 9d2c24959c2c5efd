import { Event, Lock, Process, set_start_method } from "multiprocessing";

function hold(lock: Lock, held: Event, done: Event) {
  with_(lock, () => {
    print("in the child:", lock);
    held.set();
    done.wait();
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  const [held, done] = [new Event(), new Event()];
  print(lock);
  with_(lock, () => print(lock));
  print(lock);
  const child = new Process({ target: hold, args: [lock, held, done] });
  child.start();
  held.wait();
  print("in the parent:", lock, [lock]);
  done.set();
  child.join();
  print(lock);
}
