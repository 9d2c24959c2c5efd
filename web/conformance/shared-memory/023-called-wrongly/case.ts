import { RawArray, RawValue } from "multiprocessing";
import { SharedMemory } from "multiprocessing.shared_memory";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const wrong: any = { RawValue, RawArray };

if (__name__ === "__main__") {
  // What is raw never has a lock.
  attempt("value:", () => new wrong.RawValue("i", 3, { lock: true }));
  attempt("array:", () => new wrong.RawArray("i", 3, { lock: false }));
  attempt("raw:", () => new RawArray("i", [1, 2]).slice());
  attempt("half a byte:", () => new SharedMemory({ create: true, size: 1.5 }));
}
