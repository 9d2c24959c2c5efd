import { Event, Process, set_start_method } from "multiprocessing";
import sys from "sys";

function leave(number: number) {
  sys.exit(number);
}

function wait(never: Event) {
  never.wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  let all = Array.from(range(6), (number) => new Process({ target: leave, args: [number] }));
  for (const p of all) p.start();
  for (const p of all) p.join();
  print(all.map((p) => p.exitcode));

  const never = new Event();
  all = Array.from(range(6), () => new Process({ target: wait, args: [never] }));
  for (const p of all) p.start();
  for (const p of all) p.terminate();
  for (const p of all) p.join();
  print(all.map((p) => p.exitcode));
}
