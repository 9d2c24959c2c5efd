import { Pool, active_children, set_start_method } from "multiprocessing";

function attempt(call: () => Pool) {
  try {
    call().terminate();
    print("made");
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  attempt(() => new Pool(0));
  attempt(() => new Pool(-1));
  attempt(() => new Pool(1, { maxtasksperchild: 0 }));
  attempt(() => new Pool(1, { maxtasksperchild: -1 }));
  attempt(() => new Pool(1, { maxtasksperchild: 0.5 }));
  // @ts-expect-error A number is asked for.
  attempt(() => new Pool(1, { maxtasksperchild: "12" }));
  // @ts-expect-error A function is asked for.
  attempt(() => new Pool(1, { initializer: "not a function" }));
  // @ts-expect-error A function is asked for.
  attempt(() => new Pool(1, { initializer: 5 }));
  print(active_children());
}
