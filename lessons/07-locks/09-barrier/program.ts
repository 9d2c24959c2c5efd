import { Barrier, Process } from "multiprocessing";
import time from "time";

function climb(
  hut: Barrier, name: string, hours: number,
) {
  time.sleep(hours);
  print(name, "is at the hut");
  hut.wait();
  print(name, "goes on");
}

if (__name__ === "__main__") {
  const hut = new Barrier(3);
  const party = { Ann: 1, Ben: 2, Cleo: 3 };
  for (const [name, hours] of Object.entries(party)) {
    new Process({
      target: climb, args: [hut, name, hours], name,
    }).start();
  }
}
