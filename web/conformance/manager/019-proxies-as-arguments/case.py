from multiprocessing import Manager, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        prices = manager.dict({"tea": 3})
        names = manager.list([1, 2])
        copy = manager.dict(prices)
        more = manager.dict(salt=1)
        more.update(prices)
        prices["tea"] = 4
        print(copy, more, manager.list(names))
        pairs = manager.list([["a", 1], ["b", 2]])
        print(manager.dict(pairs))
        names.extend(pairs)
        print(names)
        # What lies in a list is the proxy, which is equal to nothing else.
        outer = manager.list([names])
        print(outer.count(names), type(outer[0]).__name__)
        lock = manager.Lock()
        changed = manager.Condition(lock)
        with changed:
            print(lock.acquire(False), changed.wait(0.05))
        with lock:
            changed.notify()
        by_name = manager.Condition(lock=lock)
        print(by_name.acquire(), changed.acquire(False))
        by_name.release()
        print(lock.acquire(False))
