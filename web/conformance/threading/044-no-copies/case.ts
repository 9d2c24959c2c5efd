import pickle from "pickle";
import { Condition, Event, Lock, RLock, Thread, local } from "threading";

for (const one of [
  new Lock(),
  new RLock(),
  new Event(),
  new Condition(),
  new Thread(),
  new local(),
]) {
  try {
    pickle.dumps(one);
  } catch (e) {
    if (e instanceof TypeError) print(e);
  }
}
