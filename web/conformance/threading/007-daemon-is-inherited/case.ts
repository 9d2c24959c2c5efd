import { Thread, current_thread } from "threading";

function child() {
  print("grandchild", current_thread().daemon);
}

function parent() {
  print("child", current_thread().daemon);
  const t = new Thread({ target: child });
  print(t.daemon);
  t.start();
  t.join();
}

for (const daemon of [null, false, true]) {
  const t = new Thread({ target: parent, daemon });
  print(t.daemon);
  t.start();
  t.join();
}
const t = new Thread({ target: child });
t.daemon = true;
print(t.daemon);
