import { Lock, Process, Value } from "multiprocessing";

function pay(lock: Lock, account: Value, amount: number) {
  with_(lock, () => {
    account.value += amount;
    print("paid", amount);
  });
}

function payday(lock: Lock, account: Value) {
  with_(lock, () => {
    print("payday");
    pay(lock, account, 100);
    pay(lock, account, 20);
  });
}

if (__name__ === "__main__") {
  const lock = new Lock();
  const account = new Value("i", 0);
  const p = new Process({
    target: payday, args: [lock, account],
  });
  p.start();
  p.join();
  print("in the account:", account.value);
}
