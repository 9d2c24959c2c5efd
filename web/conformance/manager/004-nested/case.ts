import { Manager, set_start_method } from "multiprocessing";

// What lies in a proxy is known to the program only.
type Proxied = ReturnType<typeof JSON.parse>;

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const outer = manager.list<Proxied>([{ count: 0 }]);
    // What an index gives is a copy: changing it changes nothing there.
    outer[0].count = 5;
    print(outer[0]);
    const record = outer[0];
    record.count = 6;
    outer[0] = record;
    print(outer[0]);
    // A proxy inside a proxy is a proxy.
    const inner = manager.list([1, 2]);
    outer.append(inner);
    outer[1].append(3);
    inner.append(4);
    print([...inner], [...outer[1]], outer.length);
    const shelf = manager.dict<Proxied>({ inner, deep: manager.dict({ x: 1 }) });
    shelf["inner"].append(5);
    shelf["deep"]["x"] += 1;
    print([...inner], shelf["deep"]["x"], shelf["deep"].constructor.name);
    print([...outer[1]], [shelf["inner"]]);
  });
}
