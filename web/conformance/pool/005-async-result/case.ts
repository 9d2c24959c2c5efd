import { Event, Pool, TimeoutError, set_start_method } from "multiprocessing";

let go: Event;

function set_up(event: Event) {
  go = event;
}

function wait_and_add(a: number, b: number) {
  go.wait();
  return a + b;
}

function fail() {
  throw new ValueError("no such thing");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const event = new Event();
  with_(new Pool(1, set_up, [event]), (pool: Pool) => {
    const result = pool.apply_async(wait_and_add, [2, 3]);
    print("ready", result.ready());
    print("wait", result.wait(0.01));
    try {
      result.get({ timeout: 0.01 });
    } catch (e) {
      if (e instanceof TimeoutError) print("TimeoutError", `'${e.message}'`);
    }
    try {
      result.successful();
    } catch (e) {
      if (!(e instanceof ValueError)) throw e;
      const text = e.message;
      print(text.slice(0, text.indexOf(" at ")), text.slice(text.indexOf("> ")));
    }
    event.set();
    print("get", result.get(), result.get(1));
    print("ready", result.ready(), "successful", result.successful());

    const failed = pool.apply_async(fail);
    print("wait", failed.wait());
    print("ready", failed.ready(), "successful", failed.successful());
    for (const _ of range(2)) {
      try {
        failed.get();
      } catch (e) {
        if (e instanceof ValueError) print("ValueError", e);
      }
    }
  });
}
