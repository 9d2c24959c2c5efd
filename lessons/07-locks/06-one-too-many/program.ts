import { Process, Semaphore } from "multiprocessing";

function careless(places: Semaphore) {
  places.acquire();
  print("in");
  places.release();
  print("out");
  places.release();
}

if (__name__ === "__main__") {
  const places = new Semaphore(2);
  const p = new Process({
    target: careless, args: [places],
  });
  p.start();
  p.join();
  print("free places:", places.get_value());
  print("exit code:", p.exitcode);
}
