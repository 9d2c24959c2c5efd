import { set_start_method } from "multiprocessing";
import { SyncManager } from "multiprocessing.managers";

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

class Counter {
  count = 0;

  add() {
    this.count += 1;
    return this.count;
  }
}

class Store {
  visits = new Counter();
  kept = ["b", "a"];
  prices = { tea: 3 };

  names() {
    return this.kept;
  }

  table() {
    return this.prices;
  }

  counter() {
    return this.visits;
  }

  nothing() {
    return 5;
  }
}

// Any: what a manager has registered is known when it runs.
class Shop extends SyncManager {
  declare Store: () => any;
  declare Bare: () => any;
}

const staying = { names: "list", table: "dict", counter: "Kept", nothing: "Nothing" };
Shop.register("Store", Store, { method_to_typeid: staying });
// What stays there as it is has no callable.
Shop.register("Kept", null, { create_method: false });
Shop.register("Bare", Store, { exposed: ["names"] });

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Shop(), (shop: Shop) => {
    const store = shop.Store();
    const names = store.names();
    names.append("c");
    names.sort();
    print(names.constructor.name, names, names.slice(1), names.length);
    // It was a copy of the result.
    print(store.names());
    const table = store.table();
    table["tea"] = 4;
    print(table.constructor.name, table, store.table());
    attempt(() => store.nothing());
    print(store.counter().add(), store.counter().add());
    try {
      shop.Bare()._callmethod("table");
    } catch (e) {
      if (e instanceof Error)
        print(e.message.split("\n").filter((line) => line.includes("exposed")));
    }
  });
}
