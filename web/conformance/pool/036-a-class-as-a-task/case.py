from multiprocessing import Pool, Process
from multiprocessing.pool import ThreadPool
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Thread
from functools import partial

class Account:
    def __init__(self, name, amount=0):
        self.name = name
        self.amount = amount

    def __str__(self):
        return f"{self.name}: {self.amount}"

class Odd:
    def __init__(self):
        raise ValueError("odd")

class Told:
    def __init__(self, name):
        print("told", name)

if __name__ == "__main__":
    with Pool(2) as pool:
        print([str(a) for a in pool.map(Account, ["Ann", "Ben"])])
        print([str(a) for a in pool.starmap(Account, [("Ann", 1), ("Ben", 2)])])
        print(str(pool.apply(Account, ("Cat",), {})))
        try:
            pool.apply(Account)
        except TypeError as e:
            print(e)
        try:
            pool.apply(Odd)
        except ValueError as e:
            print("ValueError", e)
        print([str(e) for e in pool.map(ValueError, ["a"])])
    with ThreadPool(2) as threads:
        print([str(a) for a in threads.map(Account, ["Dan"])])
    with ProcessPoolExecutor(1) as e:
        print(str(e.submit(Account, "Eve", 3).result()))
    with ThreadPoolExecutor(1) as e:
        print(str(e.submit(Account, "Fay", 4).result()))
    p = Process(target=Told, args=("by a process",))
    p.start()
    p.join()
    print(p.exitcode)
    t = Thread(target=Told, args=("by a thread",))
    t.start()
    t.join()
    print(str(partial(Account, "Gil")(5)))
