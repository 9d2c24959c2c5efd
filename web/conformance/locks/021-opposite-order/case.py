from multiprocessing import Barrier, Lock, Process, set_start_method

def take(name, first, second, both):
    with first:
        both.wait()
        with second:
            print(name, "has both")

if __name__ == "__main__":
    set_start_method("spawn")
    left, right, both = Lock(), Lock(), Barrier(2)
    a = Process(target=take, args=("a", left, right, both))
    b = Process(target=take, args=("b", right, left, both))
    a.start()
    b.start()
    print("both started")
    a.join()
    b.join()
    print("not reached")
