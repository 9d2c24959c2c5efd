import { Process, current_process, set_start_method } from "multiprocessing";

function late() {
  print("late");
}

function grow(depth: number) {
  print(current_process().name, depth);
  if (depth > 0) {
    for (const _ of range(2)) {
      const p = new Process({ target: grow, args: [depth - 1] });
      p.start();
      p.join();
    }
  }
  if (depth === 1) new Process({ target: late }).start();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: grow, args: [2] });
  p.start();
  p.join();
  print("end", p.exitcode);
}
