import mp from "multiprocessing";
import time from "time";

function work(seconds: number) {
  time.sleep(seconds);
  print(`${seconds} s are over`);
}

if (__name__ === "__main__") {
  print("cores:", mp.cpu_count());
  for (const s of [2, 3, 4]) {
    new mp.Process({ target: work, args: [s] }).start();
  }
  for (const p of mp.active_children()) {
    print("active:", p.name, p.pid);
  }
  print("END");
}
