import { RLock, Thread } from "threading";

const lock = new RLock();
print(lock);
print(lock.acquire(), lock.acquire(), lock);

function other() {
  print(lock.acquire(false), lock.acquire({ timeout: 0.01 }));
  try {
    lock.release();
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

let t = new Thread({ target: other });
t.start();
t.join();
lock.release();
t = new Thread({ target: other });
t.start();
t.join();
lock.release();
try {
  lock.release();
} catch (e) {
  if (e instanceof RuntimeError) print(e);
}
with_(lock, () => {
  with_(lock, () => print("twice"));
});
