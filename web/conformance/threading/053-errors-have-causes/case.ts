import { Thread } from "threading";

function inner() {
  throw new KeyError("k");
}

function work() {
  try {
    inner();
  } catch (e) {
    throw new RuntimeError("outer", { cause: e });
  }
}

const t = new Thread({ target: work });
t.start();
t.join();
print("done");
