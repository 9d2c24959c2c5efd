from multiprocessing import (
    Barrier, BoundedSemaphore, Condition, Event, Lock, Pipe, Pool, RLock, Semaphore,
    set_start_method,
)

def use(thing):
    pass

def attempt(label, call):
    try:
        print(label, call())
    except RuntimeError as e:
        print(label, e)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        for kind in (Lock, RLock, Semaphore, BoundedSemaphore):
            attempt("apply:", lambda: pool.apply(use, (kind(),)))
        attempt("map:", lambda: pool.map(use, [Event()]))
        attempt("condition:", lambda: pool.apply(use, (Condition(),)))
        attempt("barrier:", lambda: pool.apply(use, (Barrier(2),)))
    reader, writer = Pipe()
    attempt("send:", lambda: writer.send([Lock()]))
    writer.send("fine")
    print(reader.recv())
