import { getpid } from "os";
import { Event, Thread, get_ident, get_native_id, main_thread } from "threading";

const seen: [number, number][] = [];
const go = new Event();

function work() {
  seen.push([get_ident(), get_native_id()]);
  go.wait();
}

const threads = Array.from(range(3), () => new Thread({ target: work }));
for (const t of threads) t.start();
print(threads.every((t, i) => t.ident === seen[i]?.[0]));
print(threads.every((t, i) => t.native_id === seen[i]?.[1]));
print(new Set(seen.map(([ident]) => ident)).size, get_ident() === main_thread().ident);
print(
  get_native_id() === getpid(),
  seen.some(([, native]) => native === get_native_id()),
);
go.set();
