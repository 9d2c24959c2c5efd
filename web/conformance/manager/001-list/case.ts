import { Manager, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const a = manager.list<number | string>(range(5));
    print(a, a[0], a[-1], a.length, a.slice(1, 3), a.slice());
    a.append(10);
    a.extend([11, 12]);
    a.insert(0, "first");
    a[1] = "zero";
    print(a, a.index(11), a.count(2));
    print(a.pop(), a.pop(0), a);
    a.remove("zero");
    a.reverse();
    print(a);
    a.sort();
    print(
      a,
      [...a],
      [...a].map((n) => Number(n) * 2),
      manager.list(),
    );
    print([a]);
    print(manager.list(["text", null, true, 0.5, { k: [1] }]));
  });
}
