import { Process, set_start_method } from "multiprocessing";

function work() {}

function attempt(what: string, call: () => unknown) {
  try {
    print(what, call());
  } catch (e: any) {
    print(what, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: work });
  attempt("join", () => p.join());
  attempt("sentinel", () => p.sentinel);
  attempt("alive", () => p.is_alive());
  attempt("pid", () => p.pid);
  p.start();
  p.join();
  attempt("start again", () => p.start());
  attempt("join again", () => p.join());
  attempt("terminate", () => p.terminate());
  attempt("kill", () => p.kill());
  attempt("exitcode", () => p.exitcode);
}
