import { Lock } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const blocks: any[] = ["", "yes", [], null, 1.5];
const [zero, two, text]: any[] = [0, 2, "soon"];

if (__name__ === "__main__") {
  const lock = new Lock();
  for (const block of blocks) attempt(() => lock.acquire(block));
  attempt(() => lock.acquire(text, text));
  attempt(() => lock.acquire(zero, text));
  attempt(() => lock.acquire(zero));
  attempt(() => lock.acquire(zero));
  attempt(() => lock.acquire(two, 0));
}
