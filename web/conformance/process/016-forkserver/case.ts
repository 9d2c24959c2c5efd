import { Process, get_start_method, parent_process, set_start_method } from "multiprocessing";
import os from "os";

let number = 1;

function work(pid: number) {
  print(number, __name__, get_start_method());
  print(parent_process()!.pid === pid, os.getppid() === pid);
}

if (__name__ === "__main__") {
  set_start_method("forkserver");
  number = 2;
  const p = new Process({ target: work, args: [os.getpid()] });
  p.start();
  p.join();
  print(p.exitcode, p.name);
}
