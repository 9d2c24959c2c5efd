import { Process, Value } from "multiprocessing";

function add_one(box: Value) {
  box.value += 1;
}

if (__name__ === "__main__") {
  const boxes = [
    new Value("b", 127),
    new Value("i", 2147483647),
    new Value("d", 2147483647.5),
  ];
  for (const box of boxes) {
    const p = new Process({ target: add_one, args: [box] });
    p.start();
    p.join();
    print(box.value);
  }
}
