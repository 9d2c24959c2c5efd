import { Process, set_start_method } from "multiprocessing";
import os from "os";

function show(who: string) {
  print(who, os.getpid(), "started by", os.getppid());
}

function second() {
  show("second");
  const p = new Process({ target: show, args: ["third"] });
  p.start();
  p.join();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  show("first");
  const p = new Process({ target: second });
  p.start();
  p.join();
}
