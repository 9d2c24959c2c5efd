import { Pool, set_start_method } from "multiprocessing";

function crash(text: unknown) {
  throw new RuntimeError(text);
}

function* faulty() {
  yield 1;
  throw new ValueError("the iterable itself failed");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    try {
      pool.apply(crash, ["in the worker"]);
    } catch (e) {
      if (!(e instanceof RuntimeError && e.cause instanceof Error)) throw e;
      const lines = e.cause.message.split("\n");
      print(e.name, e);
      print(e.cause.name, [lines[0]], lines[1], lines[2]);
      print(e.cause.message.includes("crash"), lines.at(-2), lines.at(-1));
    }
    try {
      pool.map(crash, faulty());
    } catch (e) {
      if (e instanceof ValueError) print(e.name, e, e.cause);
    }
    try {
      print([...pool.imap(crash, faulty())]);
    } catch (e) {
      if (!(e instanceof RuntimeError && e.cause instanceof Error)) throw e;
      print(e.name, e, e.cause.name);
    }
  });
}
