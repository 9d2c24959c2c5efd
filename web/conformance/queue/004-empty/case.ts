import { Queue } from "multiprocessing";
import { Empty } from "queue";
import time from "time";

function attempt(call: () => unknown) {
  const began = time.monotonic();
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e instanceof Empty, [e.message], time.monotonic() - began >= 0.045);
  }
}

if (__name__ === "__main__") {
  const q = new Queue<string>();
  print(q.empty(), q.full());
  attempt(() => q.get_nowait());
  attempt(() => q.get(false));
  attempt(() => q.get(true, 0.05));
  attempt(() => q.get({ timeout: 0.05 }));
  attempt(() => q.get(false, 5));
  attempt(() => q.get({ timeout: 0 }));
  attempt(() => q.get({ timeout: -1 }));
  q.put("here");
  attempt(() => q.get({ timeout: 20 }));
  print(q.empty());
}
