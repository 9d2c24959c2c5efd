import { Manager, set_start_method } from "multiprocessing";
import type { SyncManager } from "multiprocessing.managers";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

function put(proxy: ReturnType<SyncManager["list"]>, index: number, value: unknown) {
  proxy[index] = value;
}

function make() {
  return () => 1;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const numbers = manager.list<unknown>([3, 1, 2]);
    attempt("read:", () => numbers[7]);
    attempt("write:", () => put(numbers, 7, 0));
    attempt("pop:", () => numbers.pop(7));
    attempt("pop:", () => manager.list().pop());
    attempt("remove:", () => numbers.remove(9));
    attempt("index:", () => numbers.index(9));
    attempt("append a lambda:", () => numbers.append(make()));
    attempt("sort:", () => manager.list([1, "a"]).sort());
    try {
      // @ts-expect-error A number is no sequence.
      manager.list(5);
    } catch (e) {
      if (e instanceof Error) print(e.name, e.message.includes("'int' object is not iterable"));
    }
    attempt("still there:", () => numbers.slice());
  });
}
