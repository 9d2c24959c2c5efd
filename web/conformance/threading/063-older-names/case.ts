import { Thread, Timer, local } from "threading";

function show(...given: any[]) {
  const { end } = given.pop();
  print(...given, kw({ end }));
}

const t = new (Thread as any)(null, print, "first", []);
print(t.getName(), t.isDaemon());
t.setName(5 as any);
t.setDaemon(true);
print(t.name, t.daemon);
t.start();
t.join();
try {
  t.setDaemon(false);
} catch (e: any) {
  print(e.name, e);
}

// By position, kwargs are what they are.
const named = new (Thread as any)(null, show, "second", [1, 2], { end: ".\n" });
named.start();
named.join();
const late = new Timer(0, show, [3], { end: "!\n" });
late.start();
late.join();
try {
  new (Thread as any)(null, show, "third", [], {}, true);
} catch (e: any) {
  print(e.name, e);
}

class Own extends local {
  greet() {
    return "hello";
  }
}

const mine: any = new Own();
mine.x = 1;
print(mine.__dict__, "greet" in mine.__dict__);
mine.__dict__["y"] = [2];
print(mine.y, mine.__dict__);
const other = new Thread({ target: () => print(mine.__dict__) });
other.start();
other.join();
