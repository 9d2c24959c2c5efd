import { BoundedSemaphore, Semaphore } from "threading";

const s = new Semaphore(2);
print(s);
print(s.acquire(), s.acquire(), s.acquire(false), s.acquire({ timeout: 0.01 }), s);
print(s.release(), s.release(2), s);
with_(s, (entered: boolean) => print(entered, s));
const b = new BoundedSemaphore(2);
print(b, b instanceof Semaphore, b.acquire(), b);
b.release();
// Any: no number, on purpose.
const x: any = "x";
for (const wrong of [
  () => b.release(),
  () => new Semaphore(-1),
  () => new Semaphore(x),
  () => s.release(0),
  () => s.acquire(false, 1),
]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof Exception) print(e.name, e);
  }
}
print(new Semaphore());
