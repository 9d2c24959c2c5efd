import { Process, set_start_method } from "multiprocessing";

class Account {
  #balance: number;

  constructor(balance: number) {
    this.#balance = balance;
  }

  balance() {
    return this.#balance;
  }
}

function show(account: Account) {
  print(account.balance());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  try {
    const p = new Process({ target: show, args: [new Account(100)] });
    p.start();
    p.join();
    print(p.exitcode);
  } catch (e: any) {
    print(e.name, e);
  }
}
