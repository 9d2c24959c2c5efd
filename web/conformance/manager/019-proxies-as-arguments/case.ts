import { Manager, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  // Any: of what lies in a proxy nothing is known.
  with_(Manager(), (manager: any) => {
    const prices = manager.dict({ tea: 3 });
    const names = manager.list([1, 2]);
    const copy = manager.dict(prices);
    const more = manager.dict(kw({ salt: 1 }));
    more.update(prices);
    prices["tea"] = 4;
    print(copy, more, manager.list(names));
    const pairs = manager.list([
      ["a", 1],
      ["b", 2],
    ]);
    print(manager.dict(pairs));
    names.extend(pairs);
    print(names);
    // What lies in a list is the proxy, which is equal to nothing else.
    const outer = manager.list([names]);
    print(outer.count(names), outer[0].constructor.name);
    const lock = manager.Lock();
    const changed = manager.Condition(lock);
    with_(changed, () => {
      print(lock.acquire(false), changed.wait(0.05));
    });
    with_(lock, () => {
      changed.notify();
    });
    const by_name = manager.Condition(kw({ lock }));
    print(by_name.acquire(), changed.acquire(false));
    by_name.release();
    print(lock.acquire(false));
  });
}
