import { Process, set_start_method } from "multiprocessing";

class Account {}

class Overdrawn extends ValueError {}

function show() {
  print(Account, Overdrawn, [new Overdrawn("by 5")]);
  print(new Account());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  show();
  const p = new Process({ target: show });
  p.start();
  p.join();
}
