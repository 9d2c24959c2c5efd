from multiprocessing import Manager, Process, set_start_method

def take_and_end(lock):
    print(lock.acquire())

if __name__ == "__main__":
    set_start_method("spawn")
    manager = Manager()
    lock = manager.Lock()
    child = Process(target=take_and_end, args=(lock,))
    child.start()
    child.join()
    print(child.exitcode, lock.acquire(False), lock.acquire(True, 0.1))
    with lock:
        print("not reached")
