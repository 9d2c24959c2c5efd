import { CancelledError, type Future, ProcessPoolExecutor } from "concurrent.futures";
import { type Event, get_context } from "multiprocessing";

let go: Event;
let started: Event;

function set_up(event: Event, begun: Event) {
  go = event;
  started = begun;
}

function work(n: number) {
  started.set();
  go.wait();
  return n;
}

function note(future: Future<number>) {
  print("callback", future.cancelled());
}

if (__name__ === "__main__") {
  const context = get_context("spawn");
  const begun = new context.Event();
  go = new context.Event();
  const executor = new ProcessPoolExecutor(1, context, set_up, [go, begun]);
  const futures = [...range(6)].map((n) => executor.submit(work, n));
  begun.wait();
  const [first, last] = [futures[0], futures[5]];
  last.add_done_callback(note);
  print("running:", first.running(), first.cancel(), first.cancelled());
  print("pending:", last.running(), last.cancel(), last.cancelled(), last.done(), last.cancel());
  for (const call of [() => last.result(), () => last.exception()]) {
    try {
      call();
    } catch (e) {
      if (e instanceof CancelledError) print("CancelledError", [e.message]);
    }
  }
  go.set();
  executor.shutdown({ cancel_futures: true });
  print(first.result(), futures[4].cancelled());
  print(futures[4]);
}
