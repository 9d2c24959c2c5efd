import { Pipe, Process, set_start_method } from "multiprocessing";

const [here, there] = Pipe();

function make_lambda() {
  return () => 1;
}

function make_local() {
  function inner() {
    return 1;
  }

  return inner;
}

function make_class() {
  class Local {}

  return Local;
}

function* numbers() {
  yield 1;
}

function attempt(label: string, value: unknown) {
  try {
    here.send(value);
    print(label, "sent");
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  attempt("lambda:", make_lambda());
  attempt("local function:", make_local());
  attempt("local class:", make_class());
  attempt("instance of it:", new (make_class())());
  attempt("deep inside:", { a: [1, { b: make_lambda() }] });
  attempt("generator:", numbers());
  attempt("process:", new Process({ target: attempt }));
  // What could not be sent has left nothing behind.
  here.send("fine");
  print(there.recv(), there.poll());
}
