import { current_process } from "multiprocessing";
import { Pool, ThreadPool } from "multiprocessing.pool";

const seen: number[] = [];
// Any: one too many, on purpose.
const two: any = [1, 2];

function note(n: number) {
  seen.push(n);
  return current_process().name;
}

function local_tasks(pool: ThreadPool) {
  return pool.map((n: number) => n * n, range(5));
}

if (__name__ === "__main__") {
  const pool = new ThreadPool(2);
  with_(pool, () => {
    print(pool, pool instanceof Pool);
    // Threads share everything: nothing is copied, and a lambda may be a task.
    print(pool.map(note, [1, 2, 3]), seen.toSorted());
    print(local_tasks(pool), [...pool.imap(Math.abs, [-1, -2])]);
    try {
      pool.apply(note, two);
    } catch (e) {
      if (e instanceof TypeError) print(e, e.cause);
    }
  });
  print(pool);
}
