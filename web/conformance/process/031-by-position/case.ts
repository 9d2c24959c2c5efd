import { Process, set_start_method } from "multiprocessing";

function show(...words: unknown[]) {
  print(...words);
}

// Any: the types know only the way by name.
const Any: any = Process;

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Any(null, show, "Anna", ["hello", 2]);
  print(p.name, p.daemon);
  p.start();
  p.join();
  print(new Any(null, show, null).name.slice(0, 8));
  try {
    print(new Any(5, show));
  } catch (e) {
    if (e instanceof AssertionError) print(e.name, e);
  }
}
