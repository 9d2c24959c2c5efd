import { Event, Lock, Process, set_start_method } from "multiprocessing";

function take_and_stay(lock: Lock, taken: Event) {
  lock.acquire();
  taken.set();
  new Event().wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [lock, taken] = [new Lock(), new Event()];
  const child = new Process({ target: take_and_stay, args: [lock, taken] });
  child.start();
  taken.wait();
  child.kill();
  child.join();
  print(child.exitcode);
  // The lock died with its owner: nobody will ever release it.
  print(lock, lock.acquire(false), lock.acquire({ timeout: 0.01 }));
  print(lock.release(), lock.acquire(false));
}
