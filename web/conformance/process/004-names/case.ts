import { Process, current_process, set_start_method } from "multiprocessing";

class Clock extends Process {}

function tell() {
  print(current_process().name);
}

function parent() {
  tell();
  for (const name of [null, "Anna", null]) {
    const p = new Process({ target: tell, name });
    p.start();
    p.join();
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  tell();
  const never_started = new Process({ target: tell });
  const clock = new Clock();
  const p = new Process({ target: parent });
  print(never_started.name, clock.name, p.name);
  p.start();
  p.join();
  p.name = "Old";
  print(p.name);
  try {
    p.name = 5 as any;
  } catch (e: any) {
    print(e.name, e);
  }
}
