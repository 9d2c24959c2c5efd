import { Lock, Thread } from "threading";

const lock = new Lock();
lock.acquire();

function free() {
  print("free it", lock.locked());
  lock.release();
}

const t = new Thread({ target: free });
t.start();
// Any thread may release a Lock.
print(lock.acquire());
t.join();
lock.release();
