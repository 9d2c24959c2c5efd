import { ProcessPoolExecutor } from "concurrent.futures";
import { BrokenProcessPool } from "concurrent.futures.process";
import { type Event, active_children, get_context } from "multiprocessing";

let never: Event;
let started: Event;

function set_up(event: Event, begun: Event) {
  never = event;
  started = begun;
}

function stuck() {
  started.set();
  never.wait();
}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof BrokenProcessPool) print(label, e.name, e, e instanceof RuntimeError);
  }
}

if (__name__ === "__main__") {
  const context = get_context("spawn");
  const begun = new context.Event();
  const executor = new ProcessPoolExecutor(1, context, set_up, [new context.Event(), begun]);
  const [running, waiting] = [executor.submit(stuck), executor.submit(stuck)];
  begun.wait();
  active_children()[0].kill();
  attempt("running:", () => running.result());
  attempt("waiting:", () => waiting.result());
  attempt("submit:", () => executor.submit(stuck));
  executor.shutdown();
  print(active_children());
}
