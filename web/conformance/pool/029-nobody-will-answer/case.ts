import { Pool, set_start_method } from "multiprocessing";
import sys from "sys";

function leave() {
  sys.exit();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(1);
  print("asked");
  // The worker ends in the middle of its task, and a new one knows nothing of it.
  pool.apply(leave);
  print("not reached");
}
