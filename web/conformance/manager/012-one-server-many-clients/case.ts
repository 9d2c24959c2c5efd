import { Manager, Process, set_start_method } from "multiprocessing";
import type { SyncManager } from "multiprocessing.managers";

type Lock = ReturnType<SyncManager["Lock"]>;

function add(lock: Lock, totals: Record<string, number>, name: string, times: number) {
  for (const _ of range(times)) {
    with_(lock, () => {
      totals["all"] += 1;
    });
    totals[name] += 1;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const totals = manager.dict({ all: 0, a: 0, b: 0, c: 0 });
    const lock = manager.Lock();
    const children = [..."abc"].map(
      (name) => new Process({ target: add, args: [lock, totals, name, 30] }),
    );
    for (const child of children) child.start();
    for (const child of children) child.join();
    print(
      totals,
      children.map((child) => child.exitcode),
    );
  });
}
