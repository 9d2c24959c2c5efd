import { Process, set_start_method } from "multiprocessing";
import { BaseManager } from "multiprocessing.managers";
import { Event, Lock } from "threading";
import time from "time";

class Counter {
  lock = new Lock();
  n = 0;

  add() {
    with_(this.lock, () => {
      const n = this.n;
      time.sleep(0.01);
      this.n = n + 1;
    });
  }

  value() {
    return this.n;
  }
}

class Gate {
  opened = new Event();

  enter() {
    return this.opened.wait();
  }

  open() {
    this.opened.set();
  }

  slow() {
    time.sleep(0.3);
    return "slow";
  }
}

class Own extends BaseManager {
  declare Counter: () => Counter;
  declare Gate: () => Gate;
}
Own.register("Counter", Counter);
Own.register("Gate", Gate);

function add(counter: Counter) {
  for (const _ of range(5)) counter.add();
}

function enter(gate: Gate) {
  print("entered", gate.enter());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const manager = new Own();
  manager.start();
  const counter = manager.Counter();
  const adding = [...range(3)].map(() => new Process({ target: add, args: [counter] }));
  for (const p of adding) p.start();
  for (const p of adding) p.join();
  print(
    counter.value(),
    adding.map((p) => p.exitcode),
  );
  const gate = manager.Gate();
  const waiting = new Process({ target: enter, args: [gate] });
  waiting.start();
  print(gate.slow());
  gate.open();
  waiting.join();
  print(waiting.exitcode);
  manager.shutdown();
}
