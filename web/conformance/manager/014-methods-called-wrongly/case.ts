import { Manager, set_start_method } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    // Any: what is given is wrong on purpose.
    const names: any = manager.list(["x", "y"]);
    attempt(() => names.append());
    attempt(() => names.append(1, 2));
    attempt(() => names.extend());
    attempt(() => names.insert(1));
    attempt(() => names.pop(0, 1));
    attempt(() => names.pop("x"));
    attempt(() => names.remove());
    attempt(() => names.reverse(1));
    attempt(() => names.index());
    attempt(() => names.count(1, 2));
    print(names);
    const prices: any = manager.dict({ tea: 3 });
    attempt(() => prices.get());
    attempt(() => prices.get("a", 1, 2));
    attempt(() => prices.pop());
    attempt(() => prices.setdefault());
    attempt(() => prices.keys(1));
    attempt(() => prices.clear(1));
    attempt(() => prices.popitem("tea"));
    print(prices);
  });
}
