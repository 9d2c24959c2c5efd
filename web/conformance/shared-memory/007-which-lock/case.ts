import { Array, Lock, RLock, Value, set_start_method } from "multiprocessing";

// Any: what is given is wrong on purpose.
const [text, number]: any[] = ["navalue", 5];

if (__name__ === "__main__") {
  set_start_method("spawn");
  const value = new Value("i", 1);
  print(value.get_lock(), value.get_lock() === value.get_lock());
  const [lock, rlock] = [new Lock(), new RLock()];
  print(new Value("i", 2, { lock: rlock }).get_lock() === rlock);
  print(new Array("i", 2, { lock }).get_lock() === lock);
  print(new Value("i", 3, { lock: true }).get_lock());
  const bare = new Value("i", 4, { lock: false });
  print(bare.value, "get_lock" in bare, "get_obj" in bare);
  const bareArray = new Array("i", [4, 5], { lock: false });
  print(bareArray.slice(), "get_lock" in bareArray, "get_obj" in bareArray);
  print(value.get_obj().value, "get_lock" in value.get_obj());
  print(new Array("i", [6, 7]).get_obj().slice());
  for (const Make of [Value, Array]) {
    try {
      print(new Make("i", 1, { lock: text }));
    } catch (e) {
      if (e instanceof AttributeError) print("AttributeError", e);
    }
  }
  try {
    print(new Value("i", 1, { lock: number }));
  } catch (e) {
    if (e instanceof AttributeError) print("AttributeError", e);
  }
}
