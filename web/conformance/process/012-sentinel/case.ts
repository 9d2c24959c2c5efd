import { Event, Process, set_start_method } from "multiprocessing";
import { wait } from "multiprocessing.connection";

function work(gate: Event) {
  gate.wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [gate, never] = [new Event(), new Event()];
  const one = new Process({ target: work, args: [gate] });
  const two = new Process({ target: work, args: [never] });
  one.start();
  two.start();
  print(one.sentinel !== two.sentinel);
  print(wait([one.sentinel, two.sentinel], { timeout: 0 }));
  two.terminate();
  const [ready, ...more] = wait([one.sentinel, two.sentinel]);
  print(ready === two.sentinel && more.length === 0);
  gate.set();
  one.join();
  two.join();
  print(wait([one.sentinel, two.sentinel]).length);
  print(one.exitcode, two.exitcode);
}
