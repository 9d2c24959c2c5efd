import { Process, set_start_method } from "multiprocessing";

// Any: what it is given is wrong on purpose.
const Any: any = Process;

function attempt(...given: any[]) {
  try {
    new Any(...given);
  } catch (e) {
    if (e instanceof AssertionError || e instanceof TypeError) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  for (const target of [0, "", [], {}, false, 5]) {
    const p = new Any({ target });
    p.start();
    p.join();
    print(target, p.exitcode);
  }
  attempt({ foo: 1 });
  attempt(null, null, "name", [], {}, false);
  attempt(1);
  for (const name of ["ident", "pid"]) {
    const p = new Any();
    try {
      p[name] = 5;
    } catch (e) {
      if (e instanceof AttributeError) print(e.name, e);
    }
  }
}
