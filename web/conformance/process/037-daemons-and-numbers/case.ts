import { Process, set_start_method } from "multiprocessing";

function nothing() {}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
function change(p: Process, value: any) {
  p.daemon = value;
  return p.daemon;
}

const [five, yes, zero, empty]: any[] = [5, "yes", 0, []];

if (__name__ === "__main__") {
  set_start_method("spawn");
  // Whoever is refused for its arguments has taken a number.
  attempt(() => new Process({ group: five }));
  attempt(() => new Process({ target: nothing, args: five }));
  attempt(() => new Process({ target: nothing, kwargs: five }));
  print(new Process().name);

  const p = new Process({ target: nothing, daemon: yes });
  print(p.daemon, new Process({ daemon: zero }).daemon, new Process({ daemon: empty }).daemon);
  attempt(() => change(p, 1));
  p.start();
  attempt(() => change(p, false));
  p.join();
  attempt(() => change(p, false));
  print(p.daemon);
  p.close();
  attempt(() => change(p, false));
  attempt(() => change(p, true));
  attempt(() => p.is_alive());
}
