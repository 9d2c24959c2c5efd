import { set_start_method } from "multiprocessing";
import { BaseManager } from "multiprocessing.managers";

class Counter {
  constructor(public count = 0) {}

  add(by = 1) {
    this.count += by;
    return this.count;
  }

  fail(why: string) {
    throw new ValueError(why);
  }

  _hidden() {
    return "hidden";
  }
}

class Calculator {
  add(a: number, b: number) {
    return a + b;
  }
}

class MyManager extends BaseManager {
  declare Counter: (start?: number) => Counter;
  declare Calculator: () => Calculator;
}

MyManager.register("Counter", Counter);
MyManager.register("Calculator", { callable: Calculator });

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new MyManager(), (manager: MyManager) => {
    const counter = manager.Counter(10);
    print(counter.add(), counter.add(5), counter.add());
    const other = manager.Counter();
    print(other.add(2), manager.Calculator().add(3, 4));
    try {
      counter.fail("as asked");
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
    print("add" in counter, "_hidden" in counter, "count" in counter);
    print([counter]);
  });
}
