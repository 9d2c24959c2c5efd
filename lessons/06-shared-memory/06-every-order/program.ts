import { Process, Value } from "multiprocessing";

function count(n: Value) {
  for (const i of range(3)) {
    n.value += 1;
  }
}

if (__name__ === "__main__") {
  const n = new Value("i", 0);
  const a = new Process({
    target: count, args: [n], name: "Ann",
  });
  const b = new Process({
    target: count, args: [n], name: "Ben",
  });
  a.start();
  b.start();
  a.join();
  b.join();
  print("n is", n.value);
}
