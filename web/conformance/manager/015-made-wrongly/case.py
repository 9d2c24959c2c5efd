from multiprocessing import set_start_method
from multiprocessing.managers import BaseManager


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def total(self):
        return [self.owner, self.balance]


class Bank(BaseManager):
    pass


Bank.register("Account", Account)


def last_line(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).strip("-\n").splitlines()[-1])


if __name__ == "__main__":
    set_start_method("spawn")
    with Bank() as bank:
        print(bank.Account("Mei").total(), bank.Account("Mei", 5).total())
        last_line(lambda: bank.Account())
        last_line(lambda: bank.Account("Mei", 5, 6))
