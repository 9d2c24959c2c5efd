import { Event, Lock, Process, set_start_method } from "multiprocessing";

function take_and_stay(lock: Lock, taken: Event, never: Event) {
  lock.acquire();
  taken.set();
  never.wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [lock, taken, never] = [new Lock(), new Event(), new Event()];
  const child = new Process({ target: take_and_stay, args: [lock, taken, never] });
  child.start();
  taken.wait();
  child.kill();
  child.join();
  print(child.exitcode);
  // The lock died with its owner: nobody will ever release it.
  print(lock, lock.acquire(false), lock.acquire({ timeout: 0.01 }));
  print(lock.release(), lock.acquire(false));
}
