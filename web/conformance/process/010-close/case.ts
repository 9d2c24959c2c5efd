import { Event, Process, set_start_method } from "multiprocessing";

function wait(gate: Event) {
  gate.wait();
}

function attempt(what: string, call: () => unknown) {
  try {
    print(what, call());
  } catch (e: any) {
    print(what, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const gate = new Event();
  const p = new Process({ target: wait, args: [gate] });
  p.start();
  attempt("close", () => p.close());
  gate.set();
  p.join();
  attempt("close", () => p.close());
  attempt("close again", () => p.close());
  attempt("join", () => p.join());
  attempt("alive", () => p.is_alive());
  attempt("terminate", () => p.terminate());
  attempt("exitcode", () => p.exitcode);
  attempt("pid", () => p.pid);
  attempt("name", () => p.name);
  const never = new Process({ target: wait });
  attempt("never started", () => never.close());
  attempt("start", () => never.start());
}
