from multiprocessing import Process, set_start_method


class Account:
    pass


class Overdrawn(ValueError):
    pass


def show():
    print(Account, Overdrawn, [Overdrawn("by 5")])
    print(Account())


if __name__ == "__main__":
    set_start_method("spawn")
    show()
    p = Process(target=show)
    p.start()
    p.join()
