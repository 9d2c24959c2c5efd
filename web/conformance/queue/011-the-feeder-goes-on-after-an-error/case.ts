import { Queue } from "multiprocessing";
import { Empty } from "queue";

if (__name__ === "__main__") {
  const q = new Queue<unknown>(1);
  q.put(() => 1);
  q.put("after it", { timeout: 20 });
  print(q.get({ timeout: 20 }));
  try {
    q.get({ timeout: 0.05 });
  } catch (e) {
    if (!(e instanceof Empty)) throw e;
    print("nothing more");
  }
  print(q.qsize());
}
