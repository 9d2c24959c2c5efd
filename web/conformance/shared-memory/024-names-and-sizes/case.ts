import * as multiprocessing from "multiprocessing";
import { SharedMemory } from "multiprocessing.shared_memory";

// Any: what they are given is unusual on purpose.
const { Array, RawArray }: any = multiprocessing;

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

function named(name: string) {
  const block = new SharedMemory(name, true, 4);
  block.close();
  block.unlink();
  return block.name;
}

if (__name__ === "__main__") {
  attempt(() => named("/conformance-024"));
  attempt(() => named("conformance/024"));
  attempt(() => new SharedMemory("conformance/024"));
  attempt(() => named(""));
  attempt(() => new SharedMemory(""));
  attempt(() => named("/"));
  attempt(() => named("x".repeat(255)).length);
  attempt(() => named("x".repeat(256)).slice(0, 0));
  attempt(() => new Array("i", new Set([1, 3])).slice());
  attempt(() => new Array("i", new Map([[3, 4]])).slice());
  attempt(() => new Array("i", true).slice());
  attempt(() => new RawArray("i", false).slice());
}
