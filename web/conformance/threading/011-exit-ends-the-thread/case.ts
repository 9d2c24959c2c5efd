import sys from "sys";
import { Thread } from "threading";

function leave() {
  print("before");
  sys.exit(3);
  print("after");
}

const t = new Thread({ target: leave });
t.start();
t.join();
print("main goes on");
sys.exit(4);
