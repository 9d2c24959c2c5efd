import _thread from "_thread";
import { Event } from "threading";

const done = new Event();
const lock = _thread.allocate_lock();
print(lock, lock.acquire(), lock.locked(), lock instanceof _thread.LockType, lock.release());
const seen: [number, number, number][] = [];

function work(a: number, b = 0) {
  seen.push([a, b, _thread.get_ident()]);
  done.set();
}

const ident = _thread.start_new_thread(work, [1, 2]);
done.wait();
const [[a, b, inside]] = seen as [[number, number, number]];
print(`(${a}, ${b})`, inside === ident, ident !== _thread.get_ident());
// Any: arguments that are wrong, on purpose.
const { start_new_thread }: any = _thread;
for (const wrong of [
  () => start_new_thread(work),
  () => start_new_thread(1, []),
  () => start_new_thread(work, 1),
  () => start_new_thread(work, [], 1),
]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof TypeError) print(e);
  }
}
try {
  _thread.exit();
} catch (e) {
  if (e instanceof SystemExit) print(e.name);
}
print(_thread.error === RuntimeError);
