import { Process, set_start_method } from "multiprocessing";
import sys from "sys";

function leave(status: number) {
  try {
    try {
      sys.exit(status);
    } catch (e) {
      if (!(e instanceof Exception)) throw e;
      print("never said:", e);
    } finally {
      print("inner");
    }
  } finally {
    print("outer");
  }
}

function interrupt() {
  try {
    throw new KeyboardInterrupt();
  } catch (e) {
    if (!(e instanceof Exception)) throw e;
    print("never said");
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  let p = new Process({ target: leave, args: [4] });
  p.start();
  p.join();
  print(p.exitcode);
  p = new Process({ target: interrupt });
  p.start();
  p.join();
  print(p.exitcode);
  print(new SystemExit(1) instanceof Exception, new SystemExit(1) instanceof BaseException);
}
