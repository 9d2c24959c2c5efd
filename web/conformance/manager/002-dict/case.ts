import { Manager, set_start_method } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof KeyError) print("KeyError", e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const d = manager.dict<unknown>();
    d["red"] = 1;
    d["green"] = [2, 3];
    d.update({ blue: null });
    print(d, d.length, d["red"], "red" in d, "pink" in d);
    print(d.get("green"), d.get("pink"), d.get("pink", "none"));
    print(d.keys(), d.values(), d.items());
    attempt(() => d["pink"]);
    attempt(() => d.pop("pink"));
    attempt(() => d.pop("pink", "no pink"));
    attempt(() => d.pop("red"));
    print(d.setdefault("blue", 5), d.setdefault("grey", 5));
    print(d.popitem(), d.copy());
    d.clear();
    print(d, d.length);
    attempt(() => d.popitem());
    print(manager.dict({ a: 1, b: { c: 2 } }));
  });
}
