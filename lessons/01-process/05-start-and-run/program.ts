import { Process } from "multiprocessing";
import os from "os";

function show(how: string) {
  print(how, "in process", os.getpid());
}

if (__name__ === "__main__") {
  print("main in process", os.getpid());
  const p1 = new Process({ target: show, args: ["run"] });
  p1.run();
  const p2 = new Process({ target: show, args: ["start"] });
  p2.start();
}
