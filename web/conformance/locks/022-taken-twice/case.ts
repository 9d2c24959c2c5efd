import { Lock, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  with_(lock, () => {
    print(lock);
    with_(lock, () => print("not reached"));
  });
}
