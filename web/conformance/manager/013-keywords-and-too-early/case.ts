import { Manager, set_start_method } from "multiprocessing";
import { BaseManager } from "multiprocessing.managers";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  attempt(() => new BaseManager().join());
  attempt(() => new BaseManager().shutdown());
  // Any: keywords are marked.
  with_<any, void>(Manager(), (manager) => {
    const shared = manager.dict(kw({ a: 1 }));
    shared.update(kw({ b: 2, c: 3 }));
    shared.update({ d: 4 }, kw({ e: 5 }));
    print(shared);
    print(manager.Namespace(kw({ x: 1 })));
  });
}
