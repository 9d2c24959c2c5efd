import { Pool, Value, set_start_method } from "multiprocessing";

let done: Value;

function set_up(counter: Value) {
  done = counter;
}

function work(n: number) {
  with_(done.get_lock(), () => {
    done.value += 1;
  });
  if (n === 2 || n === 5) throw new ValueError(`task ${n}`);
  return n;
}

function careful(n: number) {
  try {
    return work(n);
  } catch (e) {
    if (e instanceof ValueError) return `failed: ${e.message}`;
    throw e;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  done = new Value("i", 0);
  with_(new Pool(1, set_up, [done]), (pool: Pool) => {
    try {
      pool.map(work, range(8), 1);
    } catch (e) {
      if (e instanceof ValueError) print(e, "- tasks run:", done.value);
    }

    done.value = 0;
    try {
      pool.map(work, range(8), 4);
    } catch (e) {
      if (e instanceof ValueError) print(e, "- tasks run:", done.value);
    }

    const results = pool.imap(work, range(4));
    print(results.next().value, results.next().value);
    try {
      results.next();
    } catch (e) {
      if (e instanceof ValueError) print(e);
    }
    print(results.next().value, results.next().value ?? "end");
    print(pool.map(careful, range(4)));
  });
}
