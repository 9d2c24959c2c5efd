import { BoundedSemaphore, Process, type Semaphore, set_start_method } from "multiprocessing";

function take_one(semaphore: Semaphore) {
  semaphore.acquire();
  print("child:", semaphore);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const semaphore = new BoundedSemaphore(2);
  print(semaphore, new BoundedSemaphore());
  try {
    semaphore.release();
  } catch (e) {
    if (e instanceof ValueError) print("ValueError", e);
  }
  const child = new Process({ target: take_one, args: [semaphore] });
  child.start();
  child.join();
  print(semaphore, semaphore.get_value());
  semaphore.release();
  print(semaphore);
  try {
    semaphore.release();
  } catch (e) {
    if (e instanceof ValueError) print("ValueError", e);
  }
  print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(false));
}
