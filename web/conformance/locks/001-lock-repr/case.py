from multiprocessing import Event, Lock, Process, set_start_method

def hold(lock, held, done):
    with lock:
        print("in the child:", lock)
        held.set()
        done.wait()

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    held, done = Event(), Event()
    print(lock)
    with lock:
        print(lock)
    print(lock)
    child = Process(target=hold, args=(lock, held, done))
    child.start()
    held.wait()
    print("in the parent:", lock, [lock])
    done.set()
    child.join()
    print(lock)
