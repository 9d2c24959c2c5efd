import { Lock, Process, Value } from "multiprocessing";
import time from "time";

function add(account: Value, amount: number) {
  const seen = account.value;
  time.sleep(1);
  account.value = seen + amount;
}

function careful(lock: Lock, account: Value) {
  with_(lock, () => add(account, 10));
}

function hasty(lock: Lock, account: Value) {
  add(account, -30);
}

if (__name__ === "__main__") {
  const lock = new Lock();
  const args: [Lock, Value] = [lock, new Value("i", 100)];
  const a = new Process({ target: careful, args });
  const b = new Process({ target: hasty, args });
  a.start();
  time.sleep(0.5);
  b.start();
  a.join();
  b.join();
  print("in the account:", args[1].value);
}
