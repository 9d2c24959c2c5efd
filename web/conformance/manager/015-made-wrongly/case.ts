import { set_start_method } from "multiprocessing";
import { BaseManager } from "multiprocessing.managers";

class Account {
  owner: string;
  balance: number;

  constructor(owner: string, balance = 0) {
    this.owner = owner;
    this.balance = balance;
  }

  total() {
    return [this.owner, this.balance];
  }
}

// Any: what a manager has registered is known when it runs.
class Bank extends BaseManager {
  declare Account: (...given: any[]) => any;
}

Bank.register("Account", Account);

function last_line(call: () => unknown) {
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

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Bank(), (bank: Bank) => {
    print(bank.Account("Mei").total(), bank.Account("Mei", 5).total());
    last_line(() => bank.Account());
    last_line(() => bank.Account("Mei", 5, 6));
  });
}
