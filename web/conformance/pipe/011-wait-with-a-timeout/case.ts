import { Pipe } from "multiprocessing";
import { wait } from "multiprocessing.connection";
import time from "time";

if (__name__ === "__main__") {
  const [a, b] = Pipe();
  const began = time.monotonic();
  print(wait([a, b], 0.1), time.monotonic() - began >= 0.09);
  print(wait([a, b], { timeout: 0 }), wait([a, b], { timeout: -1 }), wait([], 0.05));
  b.send(1);
  print(wait([a, b], { timeout: 20 }).map((end) => end === a));
  a.send(2);
  const areA = (ends: unknown[]) => ends.map((end) => end === a);
  print(areA(wait([a, b])), areA(wait([b, a])));
  print(a.recv(), b.recv(), wait([a, b], 0));
  a.close();
  print(wait([b]).length, b.poll());
}
