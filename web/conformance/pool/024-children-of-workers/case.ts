import { Pool, Process, current_process, parent_process, set_start_method } from "multiprocessing";

function nothing() {}

function start_one() {
  new Process({ target: nothing }).start();
}

function make_a_pool() {
  return with_(new Pool(1), (pool: Pool) => pool.apply(nothing));
}

function about_me() {
  const me = current_process();
  return [me.name, me.daemon, me.exitcode, parent_process()?.name];
}

function attempt(pool: Pool, task: () => unknown) {
  try {
    print(pool.apply(task));
  } catch (e) {
    if (e instanceof AssertionError) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    attempt(pool, start_one);
    attempt(pool, make_a_pool);
    attempt(pool, about_me);
  });
}
