import { Process, Semaphore } from "multiprocessing";
import time from "time";

function park(places: Semaphore, car: number) {
  with_(places, () => {
    print("car", car, "in");
    time.sleep(1.2);
    print("car", car, "out");
  });
}

if (__name__ === "__main__") {
  const places = new Semaphore(2);
  for (const car of range(1, 6)) {
    new Process({
      target: park, args: [places, car],
      name: `car ${car}`,
    }).start();
  }
}
