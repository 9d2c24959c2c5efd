import { Pool, TimeoutError } from "multiprocessing";
import time from "time";

function slow_square(x: number) {
  time.sleep(1.5);
  return x * x;
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  const result = pool.apply_async(slow_square, [7]);
  print("ready:", result.ready());
  try {
    print("get:", result.get(0.5));
  } catch (e) {
    if (e instanceof TimeoutError) print("not yet");
  }
  result.wait();
  print("ready:", result.ready(), result.successful());
  print("get:", result.get());
  pool.close();
  pool.join();
}
