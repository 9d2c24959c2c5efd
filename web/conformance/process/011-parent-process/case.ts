import { Process, current_process, parent_process, set_start_method } from "multiprocessing";
import os from "os";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function child(pid: number) {
  const parent = parent_process()!;
  print(parent.name, parent.pid === pid, os.getppid() === pid, parent.is_alive());
  attempt(() => parent.start());
  attempt(() => parent.join({ timeout: 0.05 }));
  if (current_process().name === "Process-1") {
    const p = new Process({ target: child, args: [os.getpid()] });
    p.start();
    p.join();
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  print(parent_process());
  const p = new Process({ target: child, args: [os.getpid()] });
  p.start();
  p.join();
}
