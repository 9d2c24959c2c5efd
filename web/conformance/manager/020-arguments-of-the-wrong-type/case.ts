import { Manager, set_start_method } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error)
      print(
        e.name,
        e.message
          .replace(/[-\n]+$/, "")
          .split("\n")
          .at(-1),
      );
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    // Any: what is given is wrong on purpose.
    const names: any = manager.list([1, 2, 3]);
    attempt(() => names.insert("a", 9));
    attempt(() => names.insert(1.5, 9));
    attempt(() => names.insert(null, 9));
    attempt(() => names.insert(-100, 8));
    attempt(() => names.insert(true, 9));
    attempt(() => names.__mul__("x"));
    attempt(() => names.__mul__(1.5));
    attempt(() => names.__rmul__("x"));
    attempt(() => names.__mul__(true));
    attempt(() => names.index(9, "x"));
    attempt(() => names.index(9, 0, 1.5));
    attempt(() => names.index(9, null));
    attempt(() => names.index(9, true, 99));
    attempt(() => names.sort({ key: 5 }));
    attempt(() => names.sort({ reverse: "x" }));
    print(names);
    const prices: any = manager.dict();
    const wrong = [[[1, 2, 3]], [["a", 1], []], [1], ["abc"], [null], 5, "ab", null];
    for (const one of wrong) attempt(() => prices.update(one));
    attempt(() => manager.dict([[1]] as any));
    attempt(() => prices.update(1, 2));
    prices.update(["ab"]);
    prices.update([{ x: 1, y: 2 }]);
    prices.update([["c", 1]], kw({ d: 2 }));
    print(prices);
  });
}
