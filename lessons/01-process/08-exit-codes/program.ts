import { Process } from "multiprocessing";
import time from "time";

function good() {
  time.sleep(1);
}

function bad() {
  time.sleep(1);
  throw new ValueError("out of paper");
}

if (__name__ === "__main__") {
  const p1 = new Process({ target: good });
  const p2 = new Process({ target: bad });
  p1.start();
  p2.start();
  print("running:", p1.exitcode, p2.exitcode);
  p1.join();
  p2.join();
  print("ended:", p1.exitcode, p2.exitcode);
}
