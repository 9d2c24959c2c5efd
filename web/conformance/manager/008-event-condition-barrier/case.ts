import { Manager, Process, set_start_method } from "multiprocessing";
import type { SyncManager } from "multiprocessing.managers";
import { BrokenBarrierError } from "threading";

function follow(
  event: ReturnType<SyncManager["Event"]>,
  condition: ReturnType<SyncManager["Condition"]>,
  barrier: ReturnType<SyncManager["Barrier"]>,
  log: ReturnType<SyncManager["list"]>,
) {
  event.wait();
  with_(condition, () => {
    log.append("child has the lock");
    condition.notify();
  });
  log.append(["child", [0, 1].includes(barrier.wait())]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const [event, condition] = [manager.Event(), manager.Condition()];
    const [barrier, log] = [manager.Barrier(2), manager.list<unknown>()];
    print(event.is_set(), event.wait(0.01), barrier.parties, barrier.n_waiting);
    const child = new Process({ target: follow, args: [event, condition, barrier, log] });
    child.start();
    with_(condition, () => {
      event.set();
      print(condition.wait(), condition.wait(0.01));
      print(
        condition.wait_for(() => log.length === 1, 1),
        [...log],
      );
    });
    print([0, 1].includes(barrier.wait()), barrier.broken);
    child.join();
    print(log[1], event.is_set(), event.clear(), event.is_set());
    barrier.abort();
    try {
      barrier.wait();
    } catch (e) {
      if (e instanceof BrokenBarrierError) print("BrokenBarrierError", [e.message], barrier.broken);
    }
    try {
      condition.notify();
    } catch (e) {
      if (e instanceof RuntimeError) print("RuntimeError", e);
    }
  });
}
