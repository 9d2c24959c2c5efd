import { Queue } from "multiprocessing";
import { Full } from "queue";
import time from "time";

function attempt(call: () => unknown) {
  const began = time.monotonic();
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e instanceof Full, [e.message], time.monotonic() - began >= 0.045);
  }
}

if (__name__ === "__main__") {
  const q = new Queue<number>({ maxsize: 3 });
  print(q.full(), q.put(1), q.put(2, true), q.put(3, true, null));
  print(q.full());
  attempt(() => q.put(4, false));
  attempt(() => q.put_nowait(4));
  attempt(() => q.put(4, true, 0.05));
  attempt(() => q.put(4, { timeout: 0.05 }));
  attempt(() => q.put(4, false, 5));
  attempt(() => q.put(4, { timeout: 0 }));
  print(q.get(), q.full(), q.put(4), q.full());
  print([q.get(), q.get(), q.get()]);
}
