import threading from "threading";
import { Process, set_start_method } from "multiprocessing";

function make_greeting(whom: string) {
  function greet() {
    print("hello", whom);
  }

  return greet;
}

function show(value: unknown) {
  print(typeof value === "number" ? "int" : typeof value === "function" ? "function" : "lock");
}

function attempt(label: string, target: (...args: any[]) => unknown, ...args: unknown[]) {
  const child = new Process({ target, args });
  try {
    child.start();
    child.join();
    print(label, child.exitcode);
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("fork");
  attempt("function of the program:", show, 1);
  attempt("closure as target:", make_greeting("you"));
  attempt("lambda in args:", show, () => 1);
  attempt("lock in args:", show, new threading.Lock());
}
