import { Process, set_start_method } from "multiprocessing";
import os from "os";
import time from "time";

function watch() {
  print("my parent is", os.getppid());
  time.sleep(2);
  print("my parent is", os.getppid());
}

function middle() {
  const p = new Process({ target: watch });
  p.start();
  p.join();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: middle });
  p.start();
  time.sleep(1);
  p.kill();
  p.join();
  print("middle was", p.pid, "exit code", p.exitcode);
  time.sleep(2);
}
