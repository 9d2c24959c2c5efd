import { Process } from "multiprocessing";
import time from "time";

function work(seconds: number) {
  time.sleep(seconds);
  print("worked for", seconds, "s");
}

if (__name__ === "__main__") {
  const quick = new Process({ target: work, args: [1] });
  const slow = new Process({ target: work, args: [6] });
  quick.start();
  slow.start();
}
