// Three processes take two units together and give them back. In the end all units are there, and not one more.
import { BoundedSemaphore, Process, type Semaphore } from "multiprocessing";

const UNITS = 4;

function borrow(semaphore: Semaphore) {
  for (const _ of range(100)) {
    semaphore.acquire();
    // Whoever can't have the second one goes without: three that hold one each and want another would wait for ever.
    if (semaphore.acquire(false)) semaphore.release();
    semaphore.release();
  }
}

if (__name__ === "__main__") {
  const semaphore = new BoundedSemaphore(UNITS);
  const processes = Array.from(range(3), () => new Process({ target: borrow, args: [semaphore] }));
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  let units = 0;
  while (semaphore.acquire(false)) units += 1;
  for (const _ of range(units)) semaphore.release();
  let refused = false;
  try {
    semaphore.release();
  } catch (error) {
    refused = error instanceof ValueError;
  }
  print(units === UNITS && refused ? "ok" : `${units} units, refused ${refused}`);
}
