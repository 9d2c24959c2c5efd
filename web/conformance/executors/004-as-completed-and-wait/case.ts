import {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  ProcessPoolExecutor,
  TimeoutError,
  as_completed,
  wait,
} from "concurrent.futures";
import { type Event, get_context } from "multiprocessing";

let go: Event;

function set_up(event: Event) {
  go = event;
}

function slow(text: string) {
  go.wait();
  return text;
}

function quick(text: string) {
  return text;
}

function fail() {
  throw new KeyError("failed");
}

if (__name__ === "__main__") {
  const context = get_context("spawn");
  const event = new context.Event();
  with_(new ProcessPoolExecutor(2, context, set_up, [event]), (executor: ProcessPoolExecutor) => {
    const [first, second] = [executor.submit(slow, "slow"), executor.submit(quick, "quick")];
    let [done, not_done] = wait([first, second], { return_when: FIRST_COMPLETED });
    print(
      [...done].map((f) => f.result()),
      not_done.size,
    );
    [done, not_done] = wait([first, second], { timeout: 0.01 });
    print(
      [...done].map((f) => f.result()),
      not_done.has(first),
    );
    try {
      for (const future of as_completed([first, second], { timeout: 0.01 })) {
        print("completed:", future.result());
      }
    } catch (e) {
      if (e instanceof TimeoutError) print("TimeoutError", e);
    }
    const failed = executor.submit(fail);
    [done, not_done] = wait([first, failed], null, FIRST_EXCEPTION);
    print(done.has(failed), not_done.size);
    const order = as_completed([first, second])[Symbol.iterator]();
    print(order.next().value?.result());
    event.set();
    print(order.next().value?.result(), order.next().done ? "no more" : "more");
    [done, not_done] = wait([first, second, failed], { return_when: ALL_COMPLETED });
    print(done.size, not_done.size);
  });
}
