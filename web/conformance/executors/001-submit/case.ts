import { Future, ProcessPoolExecutor, TimeoutError } from "concurrent.futures";
import { type Event, get_context } from "multiprocessing";

let go: Event;

function set_up(event: Event) {
  go = event;
}

function join(...parts: string[]) {
  return parts.join("-");
}

function wait_and_square(n: number) {
  go.wait();
  return n * n;
}

if (__name__ === "__main__") {
  const context = get_context("spawn");
  const event = new context.Event();
  with_(new ProcessPoolExecutor(1, context, set_up, [event]), (executor: ProcessPoolExecutor) => {
    print(executor.submit(join).result(), executor.submit(join, "a", "b", "c").result());
    const future = executor.submit(wait_and_square, 7);
    print(future instanceof Future, future.done(), future.cancelled());
    try {
      future.result({ timeout: 0.01 });
    } catch (e) {
      if (e instanceof TimeoutError) print("TimeoutError", [e.message]);
    }
    try {
      future.exception(0.01);
    } catch (e) {
      if (e instanceof TimeoutError) print("TimeoutError", [e.message]);
    }
    event.set();
    print(future.result(), future.result(1), future.exception());
    print(future.done(), future.running(), future.cancel(), future);
  });
}
