import * as iterators from "itertools";
import * as math from "math";
import * as multiprocessing from "multiprocessing";
import * as queues from "queue";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const { accumulate, count, repeat }: any = iterators;
const { isclose, prod }: any = math;
const { Lock }: any = multiprocessing;
const { SimpleQueue }: any = queues;

if (__name__ === "__main__") {
  attempt(() => count({ place: 1 }));
  attempt(() => count(1, 2, 3));
  attempt(() => count(1, { start: 3 }));
  attempt(() => repeat(1, 2, 3));
  attempt(() => repeat(1, { place: 2 }));
  attempt(() => accumulate([1], { place: 2 }));
  attempt(() => accumulate([1], null, 3));
  attempt(() => isclose(1, 1, 1));
  attempt(() => isclose(1, 1, { place: 1 }));
  attempt(() => prod([1], 1));
  attempt(() => prod([1], { place: 1 }));
  attempt(() => new Lock().acquire(true, 0, 1));
  attempt(() => new Lock().acquire({ place: 1 }));
  attempt(() => (open as any)("file", { place: 1 }));
  attempt(() => (open as any)("file", "r", { mode: "r" }));
  attempt(() => new SimpleQueue().get_nowait(1));
  attempt(() => new Lock().acquire(true, { block: true }));
}
