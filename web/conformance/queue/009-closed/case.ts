import { JoinableQueue, Queue } from "multiprocessing";

function attempt(what: string, call: () => unknown) {
  try {
    print(what, call());
  } catch (e: any) {
    print(what, e.name, e);
  }
}

if (__name__ === "__main__") {
  for (const q of [new Queue(), new JoinableQueue()]) {
    attempt("join thread", () => q.join_thread());
    attempt("close", () => q.close());
    attempt("put", () => q.put("a"));
    attempt("get", () => q.get());
    attempt("get nowait", () => q.get_nowait());
    attempt("close again", () => q.close());
    attempt("join thread", () => q.join_thread());
    attempt("cancel", () => q.cancel_join_thread());
    attempt("full", () => q.full());
  }
}
