import { Event, Thread, current_thread } from "threading";

const go = new Event();
const t = new Thread({ target: () => go.wait(), name: "waiter" });
print(t);
t.start();
print(t);
go.set();
t.join();
print(t);
print(new Thread({ name: "d", daemon: true }), current_thread());

class Clock extends Thread {}

print(new Clock({ name: "c" }));
