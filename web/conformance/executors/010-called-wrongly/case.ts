import * as futures from "concurrent.futures";
import * as pools from "multiprocessing.pool";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const { Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed, wait }: any = futures;
const { ThreadPool }: any = pools;

if (__name__ === "__main__") {
  const executor = new ThreadPoolExecutor(1);
  const [odd, none] = [new Future(), new Future()];
  odd.set_exception("nope");
  none.set_exception(null);
  attempt(() => new ThreadPoolExecutor("x"));
  attempt(() => new ThreadPoolExecutor([]));
  attempt(() => new ThreadPoolExecutor(1, "", null, [], 5));
  attempt(() => new ThreadPoolExecutor({ workers: 1 }));
  attempt(() => new ThreadPool("x"));
  attempt(() => new ProcessPoolExecutor("x"));
  attempt(() => new ProcessPoolExecutor(1, null, null, [], 5));
  attempt(() => executor.submit());
  attempt(() => executor.map());
  attempt(() => executor.map(Math.abs, [1], { timeout: "x" }));
  attempt(() => executor.map(Math.abs, [1], { times: 2 }));
  attempt(() => executor.shutdown(false, true));
  attempt(() => executor.shutdown({ hurry: true }));
  attempt(() => new Future(1));
  attempt(() => new Future().result(0, 1));
  attempt(() => new Future().result({ time: 0 }));
  attempt(() => new Future().exception(0, 1));
  attempt(() => new Future().set_result());
  attempt(() => new Future().set_exception());
  attempt(() => new Future().add_done_callback());
  attempt(() => odd.exception());
  attempt(() => odd.result());
  attempt(() => none.exception());
  attempt(() => none.result());
  attempt(() => wait());
  attempt(() => wait([], 0, "ALL_COMPLETED", 1));
  attempt(() => wait([], { time: 0 }));
  attempt(() => as_completed());
  attempt(() => [...as_completed([new Future()], "x")]);
}
