from multiprocessing import Barrier, Manager, Process, set_start_method

def take(name, first, second, both):
    with first:
        both.wait()
        with second:
            print(name, "has both")

if __name__ == "__main__":
    set_start_method("spawn")
    manager = Manager()
    left, right, both = manager.Lock(), manager.RLock(), Barrier(2)
    a = Process(target=take, args=("a", left, right, both))
    b = Process(target=take, args=("b", right, left, both))
    a.start()
    b.start()
    print("both started")
    a.join()
    b.join()
    print("not reached")
