import { Process, set_start_method } from "multiprocessing";
import sys from "sys";

function returns() {
  return 5;
}

function leaves(...status: unknown[]) {
  sys.exit(...(status as [unknown]));
}

function fails() {
  throw new KeyError("key");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const statuses = [
    [],
    [0],
    [3],
    [null],
    [true],
    [false],
    [263],
    [-1],
    ["words"],
    [[1, "two"]],
    [2.5],
  ];
  for (const status of statuses) {
    const p = new Process({ target: leaves, args: status });
    p.start();
    p.join();
    print(status.length === 0, p.exitcode);
  }
  for (const target of [returns, fails]) {
    const p = new Process({ target });
    p.start();
    p.join();
    print(target.name, p.exitcode);
  }
}
