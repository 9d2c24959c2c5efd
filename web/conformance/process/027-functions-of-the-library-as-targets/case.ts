import { Process, set_start_method } from "multiprocessing";
import os from "os";
import time from "time";

if (__name__ === "__main__") {
  set_start_method("spawn");
  const calls: [any, unknown[]][] = [
    [print, ["printed", 1, null]],
    [time.sleep, [0.01]],
    [os.getpid, []],
    [time.sleep, ["x"]],
  ];
  for (const [target, args] of calls) {
    const p = new Process({ target, args });
    p.start();
    p.join();
    print(p.exitcode);
  }
}
