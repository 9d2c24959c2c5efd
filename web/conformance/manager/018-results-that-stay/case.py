from multiprocessing import set_start_method
from multiprocessing.managers import SyncManager


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).strip("-\n").splitlines()[-1])


class Counter:
    def __init__(self):
        self.count = 0

    def add(self):
        self.count += 1
        return self.count


class Store:
    def __init__(self):
        self.visits = Counter()
        self.kept = ["b", "a"]
        self.prices = {"tea": 3}

    def names(self):
        return self.kept

    def table(self):
        return self.prices

    def counter(self):
        return self.visits

    def nothing(self):
        return 5


class Shop(SyncManager):
    pass


staying = {"names": "list", "table": "dict", "counter": "Kept", "nothing": "Nothing"}
Shop.register("Store", Store, method_to_typeid=staying)
# What stays there as it is has no callable.
Shop.register("Kept", None, create_method=False)
Shop.register("Bare", Store, exposed=["names"])

if __name__ == "__main__":
    set_start_method("spawn")
    with Shop() as shop:
        store = shop.Store()
        names = store.names()
        names.append("c")
        names.sort()
        print(type(names).__name__, names, names[1:], len(names))
        # It was a copy of the result.
        print(store.names())
        table = store.table()
        table["tea"] = 4
        print(type(table).__name__, table, store.table())
        attempt(lambda: store.nothing())
        print(store.counter().add(), store.counter().add())
        try:
            shop.Bare()._callmethod("table")
        except Exception as e:
            print([line for line in str(e).splitlines() if "exposed" in line])
