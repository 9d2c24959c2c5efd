import { Pool, set_start_method } from "multiprocessing";
import time from "time";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function five() {
  return 5;
}

// Any: what is given is wrong on purpose.
const [text, list, no]: any[] = ["soon", [1], false];

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(1);
  let result: any = pool.apply_async(five);
  result.wait();
  // What is there already need not be waited for.
  attempt(() => result.get(text));
  attempt(() => result.wait(text));
  result = pool.apply_async(time.sleep, [60]);
  attempt(() => result.get(text));
  attempt(() => result.wait(text));
  attempt(() => result.wait(list));
  attempt(() => result.wait(-1));
  attempt(() => result.wait(no));
  pool.terminate();
}
