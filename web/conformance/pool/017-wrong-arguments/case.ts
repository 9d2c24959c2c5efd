import { Pool, active_children, set_start_method } from "multiprocessing";

function attempt(call: () => Pool) {
  try {
    call().terminate();
    print("made");
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const [text, number]: any[] = ["12", 5];

if (__name__ === "__main__") {
  set_start_method("spawn");
  attempt(() => new Pool(0));
  attempt(() => new Pool(-1));
  attempt(() => new Pool(1, { maxtasksperchild: 0 }));
  attempt(() => new Pool(1, { maxtasksperchild: -1 }));
  attempt(() => new Pool(1, { maxtasksperchild: 0.5 }));
  attempt(() => new Pool(1, { maxtasksperchild: text }));
  attempt(() => new Pool(1, { initializer: text }));
  attempt(() => new Pool(1, { initializer: number }));
  print(active_children());
}
