import { Process, Value } from "multiprocessing";
import time from "time";

function add_one(n: Value) {
  with_(n.get_lock(), () => {
    const seen = n.value;
    time.sleep(0.8);
    n.value = seen + 1;
    print("wrote", n.value);
  });
}

if (__name__ === "__main__") {
  const n = new Value("i", 0);
  const children = [1, 2, 3].map(() => new Process({
    target: add_one, args: [n],
  }));
  for (const p of children) p.start();
  for (const p of children) p.join();
  print("in the end:", n.value);
}
