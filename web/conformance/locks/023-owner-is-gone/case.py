from multiprocessing import Lock, Process, set_start_method

def take_and_end(lock):
    lock.acquire()

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    child = Process(target=take_and_end, args=(lock,))
    child.start()
    child.join()
    print(child.exitcode, lock)
    with lock:
        print("not reached")
