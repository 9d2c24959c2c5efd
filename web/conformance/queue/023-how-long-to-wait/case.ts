import { JoinableQueue, Queue } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const [text, empty, nothing, yes, one, zero]: any[] = ["soon", "", [], "yes", 1, 0];

if (__name__ === "__main__") {
  for (const q of [new Queue<number>(1), new JoinableQueue<number>(1)]) {
    attempt(() => q.put(1, true, text));
    attempt(() => q.put(1, false, text));
    attempt(() => q.get(true, text));
    attempt(() => q.get(false, text));
    attempt(() => q.put(1, empty, null));
    attempt(() => q.put(2, empty, null));
    attempt(() => q.put(2, nothing, 5));
    attempt(() => q.put(2, yes, null));
    attempt(() => q.get(empty, null));
    attempt(() => q.get(nothing, 5));
    attempt(() => q.get(yes, 5));
    attempt(() => q.put(3, one, 0));
    attempt(() => q.put(3, zero, null));
    attempt(() => q.get(yes, null));
    attempt(() => q.get(one, 0));
    attempt(() => q.get(zero, null));
  }
}
