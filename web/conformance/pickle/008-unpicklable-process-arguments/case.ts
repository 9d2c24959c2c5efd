import { Process, active_children, set_start_method } from "multiprocessing";

function make_lambda() {
  return () => 1;
}

function* numbers() {
  yield 1;
}

function nothing(..._args: unknown[]) {}

function start(label: string, target: (...args: unknown[]) => unknown, ...args: unknown[]) {
  const child = new Process({ target, args });
  try {
    child.start();
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
    return;
  }
  child.join();
  print(label, child.exitcode);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  start("lambda as target:", make_lambda());
  start("lambda in args:", nothing, 1, [make_lambda()]);
  start("generator in args:", nothing, numbers());
  start("fine:", nothing, 1, [2]);
  print(active_children());
}
