from multiprocessing import Lock, Process, set_start_method

def let_go(lock):
    print("child:", lock, lock.acquire(False))
    lock.release()

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    lock.acquire()
    child = Process(target=let_go, args=(lock,))
    child.start()
    # Nobody owns a Lock: whoever likes may release it.
    print("parent:", lock.acquire())
    child.join()
    print("parent:", lock.acquire(False))
