import { Lock } from "threading";

const lock = new Lock();
print(lock);
print(lock.acquire(), lock.locked(), lock);
print(
  lock.acquire(false),
  lock.acquire({ blocking: false }),
  lock.acquire({ timeout: 0.01 }),
  lock.acquire(true, 0),
);
print(lock.release(), lock.locked());
with_(lock, (entered: boolean) => print(entered, lock.locked()));
print(lock.locked());
// Any: timeouts that are no numbers, on purpose.
const [x, none]: any[] = ["x", null];
for (const wrong of [
  () => lock.release(),
  () => lock.acquire(false, 1),
  () => lock.acquire(true, x),
  () => lock.acquire({ timeout: none }),
]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof Exception) print(e.name, e);
  }
}
