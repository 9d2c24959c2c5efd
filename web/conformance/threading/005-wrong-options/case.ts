import { Thread } from "threading";

function work(a: unknown, b: unknown = 2) {
  print(a, typeof b === "object" ? Object.values(b ?? {})[0] : b);
}

// Any: options that are wrong, on purpose.
const options: any[] = [
  { target: 5 },
  { target: work },
  { target: work, args: 5 },
  { target: work, args: [1, 2, 3] },
];
const [one, foo, xy]: any[] = [1, { foo: 1 }, "xy"];
try {
  new Thread(one);
} catch (e) {
  if (e instanceof AssertionError) print(e);
}
try {
  new Thread(foo);
} catch (e) {
  if (e instanceof TypeError) print(e);
}
new Thread({ target: work, args: [1], kwargs: { b: 3 } }).run();
new Thread({ target: work, args: xy }).run();
for (const wrong of options) {
  try {
    new Thread(wrong).run();
  } catch (e) {
    if (e instanceof TypeError) print(e);
  }
}
