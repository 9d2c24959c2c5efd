import { Process, active_children, set_start_method } from "multiprocessing";

let sibling: Process | null = null;

function nothing() {}

function meddle() {
  print(active_children());
  for (const call of [() => sibling!.join(), () => sibling!.is_alive(), () => sibling!.start()]) {
    try {
      print(call());
    } catch (e: any) {
      print(e.name, e);
    }
  }
}

if (__name__ === "__main__") {
  set_start_method("fork");
  sibling = new Process({ target: nothing });
  sibling.start();
  const p = new Process({ target: meddle });
  p.start();
  p.join();
  sibling.join();
  print(sibling.exitcode, p.exitcode);
}
