import { SharedMemory } from "multiprocessing.shared_memory";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  const name = "conformance-013";
  const block = new SharedMemory({ name, create: true, size: 4 });
  print(block, block.name);
  attempt("twice:", () => new SharedMemory({ name, create: true, size: 4 }));
  attempt("nothing:", () => new SharedMemory({ create: true, size: 0 }));
  attempt("less than nothing:", () => new SharedMemory({ create: true, size: -1 }));
  attempt("which one?", () => new SharedMemory());
  attempt("not there:", () => new SharedMemory("conformance-none"));
  attempt("unlink:", () => block.unlink());
  attempt("unlink again:", () => block.unlink());
  attempt("close:", () => block.close());
  attempt("after close:", () => block.buf);
}
