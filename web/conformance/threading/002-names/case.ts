import { Thread, current_thread } from "threading";

function work() {}

class Clock extends Thread {}

function outer() {
  function inner() {}
  return new Thread({ target: inner });
}

// Any: names that are no texts, on purpose.
const [three, seven]: any[] = [3, 7];
print(
  new Thread({ target: work }).name,
  new Thread({ target: work, name: "mine" }).name,
  new Thread().name,
);
print(new Clock().name, new Clock({ target: work }).name, new Thread({ target: () => null }).name);
print(
  outer().name,
  new Thread({ target: work, name: "" }).name,
  new Thread({ target: work, name: seven }).name,
);
const t = new Thread({ target: () => print(current_thread().name) });
t.name = three;
print([t.name]);
t.name = "renamed";
t.start();
t.join();
print(t.name);
