import { Process, get_context } from "multiprocessing";

function work(text: string) {
  print("work", text);
}

class Alone extends Process {
  override run() {
    print("alone");
  }
}

class Above extends Process {
  override run() {
    print("above");
    super.run();
  }
}

function attempt(p: Process) {
  try {
    p.run();
  } catch (e) {
    if (e instanceof AttributeError) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  for (const method of ["spawn", "fork", "forkserver"] as const) {
    const p = new (get_context(method).Process)({ target: work, args: [method] });
    attempt(p);
    attempt(p);
    p.start();
    p.join();
    attempt(p);
    print(p.exitcode);
    p.close();
    attempt(p);
  }
  for (const p of [new Alone(), new Above({ target: work, args: ["above"] }), new Process()]) {
    attempt(p);
    p.start();
    p.join();
    attempt(p);
  }
  const closed = new Process({ target: work, args: ["closed"] });
  closed.close();
  attempt(closed);
}
