import { Pool, current_process, set_start_method } from "multiprocessing";
import { MaybeEncodingError } from "multiprocessing.pool";

function factory() {
  return () => 42;
}

function name(_: number) {
  return current_process().name;
}

function note(error: Error) {
  print("error_callback", error.name);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    for (const _ of range(2)) {
      const result = pool.apply_async(factory, [], {}, { error_callback: note });
      try {
        result.get();
      } catch (e) {
        if (!(e instanceof MaybeEncodingError)) throw e;
        print(e.name, e.message.split("<")[0]);
        print(e.message.split("Reason: ")[1]);
        print(e.exc);
      }
    }
    print(pool.apply(name, [0]));
  });
}
