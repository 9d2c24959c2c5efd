import * as futures from "concurrent.futures";
import { nan } from "math";
import * as threading from "threading";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const { Future, as_completed, wait }: any = futures;
const { Barrier, Condition, Event, Thread }: any = threading;

function never() {
  return false;
}

function always() {
  return true;
}

const [event, happened] = [new Event(), new Event()];
const [condition, alone] = [new Condition(), new Barrier(1)];
happened.set();
condition.acquire();
const waiting = new Thread({ target: () => event.wait(), daemon: true });
const ended = new Thread({ target: never });
waiting.start();
ended.start();
ended.join();
const [open_future, done_future] = [new Future(), new Future()];
done_future.set_result("done");

attempt(() => event.wait("x"));
attempt(() => event.wait(nan));
attempt(() => event.wait(-1));
attempt(() => event.wait(1e10));
attempt(() => happened.wait("x"));
attempt(() => happened.wait(1e10));
attempt(() => condition.wait("x"));
attempt(() => condition.wait(1e10));
attempt(() => condition.wait_for(never, "x"));
attempt(() => condition.wait_for(always, "x"));
attempt(() => alone.wait("x"));
attempt(() => new Barrier(2).wait("x"));
attempt(() => new Barrier(2, { timeout: "x" }).wait());
attempt(() => waiting.join("x"));
attempt(() => waiting.join(nan));
attempt(() => ended.join("x"));
attempt(() => ended.join(nan));
attempt(() => ended.join(1e10));
attempt(() => open_future.result("x"));
attempt(() => open_future.exception("x"));
attempt(() => open_future.result(1e10));
attempt(() => open_future.result(-1));
attempt(() => done_future.result("x"));
attempt(() => done_future.result(1e10));
attempt(() => wait([open_future], "x"));
attempt(() => wait([open_future], null, "nope"));
attempt(() => wait([5]));
attempt(() => wait(5));
attempt(() => as_completed([5]).next());
attempt(() => as_completed(5).next());
