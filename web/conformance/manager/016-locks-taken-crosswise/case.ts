import { Barrier, Manager, Process, set_start_method } from "multiprocessing";

interface Acquirable {
  __enter__(): unknown;
  __exit__(): unknown;
}

function take(name: string, first: Acquirable, second: Acquirable, both: Barrier) {
  with_(first, () => {
    both.wait();
    with_(second, () => print(name, "has both"));
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const manager = Manager();
  const [left, right, both] = [manager.Lock(), manager.RLock(), new Barrier(2)];
  const a = new Process({ target: take, args: ["a", left, right, both] });
  const b = new Process({ target: take, args: ["b", right, left, both] });
  a.start();
  b.start();
  print("both started");
  a.join();
  b.join();
  print("not reached");
}
