import { Process, cpu_count, current_process, set_start_method } from "multiprocessing";
import os from "os";
import sys from "sys";

function child(parent: number) {
  print(os.getppid() === parent, os.getpid() !== parent, os.getpid() === current_process().pid);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: child, args: [os.getpid()] });
  p.start();
  p.join();
  print(os.cpu_count() === cpu_count(), cpu_count() >= 1);
  print(sys.argv.length, sys.version_info[0], sys.version_info[1] >= 10);
  print(sys.getswitchinterval(), sys.setswitchinterval(0.01), sys.getswitchinterval());
  for (const wrong of [0, -1]) {
    try {
      sys.setswitchinterval(wrong);
    } catch (e: any) {
      print(e.name, e);
    }
  }
  print(sys.stdout.write("written\n"), sys.stderr.write(""), sys.stdout.flush());
  try {
    sys.stdout.write(5 as any);
  } catch (e: any) {
    print(e.name, e);
  }
}
