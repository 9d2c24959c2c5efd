import { Thread, local } from "threading";

const data = new local();
data.x = 1;

function work(n: number) {
  print("x" in data);
  try {
    void data.x;
  } catch (e) {
    if (e instanceof AttributeError) print(e);
  }
  data.x = n;
  data.y = -n;
  print(data.x, Object.keys(data).toSorted());
}

for (const n of [10, 20]) {
  const t = new Thread({ target: work, args: [n] });
  t.start();
  t.join();
}
print(data.x, "y" in data);
delete data.x;
print("x" in data);
try {
  delete data.x;
} catch (e) {
  if (e instanceof AttributeError) print("gone");
}
try {
  new local(1);
} catch (e) {
  if (e instanceof TypeError) print(e);
}
