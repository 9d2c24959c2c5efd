from multiprocessing import Process, set_start_method


class Account:
    def __init__(self, balance):
        self.__balance = balance

    def balance(self):
        return self.__balance


def show(account):
    print(account.balance())


if __name__ == "__main__":
    set_start_method("spawn")
    try:
        p = Process(target=show, args=(Account(100),))
        p.start()
        p.join()
        print(p.exitcode)
    except TypeError as e:
        print(type(e).__name__, e)
