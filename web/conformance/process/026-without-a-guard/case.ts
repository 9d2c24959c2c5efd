import { Process, set_start_method } from "multiprocessing";

function work() {
  print("never said");
}

set_start_method("spawn", { force: true });
const p = new Process({ target: work });
p.start();
p.join();
print("exit code", p.exitcode);
