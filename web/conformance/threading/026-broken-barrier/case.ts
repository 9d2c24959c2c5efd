import { Barrier, BrokenBarrierError, Thread } from "threading";

let b = new Barrier(2);
try {
  b.wait(0.01);
} catch (e) {
  if (e instanceof BrokenBarrierError) print(e.name, [e.message], e instanceof RuntimeError);
}
print(b, b.broken);
try {
  b.wait();
} catch (e) {
  if (e instanceof BrokenBarrierError) print("still broken");
}
b.reset();
print(b, b.broken);

function fail() {
  throw new ValueError("action");
}

b = new Barrier(1, fail);
try {
  b.wait();
} catch (e) {
  if (e instanceof ValueError) print(e, b.broken);
}
b = new Barrier(2, { timeout: 0.01 });
try {
  b.wait();
} catch (e) {
  if (e instanceof BrokenBarrierError) print("its own timeout");
}
b = new Barrier(2);

function wait() {
  try {
    b.wait();
  } catch (e) {
    if (e instanceof BrokenBarrierError) print("aborted");
  }
}

const t = new Thread({ target: wait });
t.start();
while (b.n_waiting === 0);
b.abort();
t.join();
print(b.broken);
