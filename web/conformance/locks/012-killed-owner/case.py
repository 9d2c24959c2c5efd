from multiprocessing import Event, Lock, Process, set_start_method

def take_and_stay(lock, taken, never):
    lock.acquire()
    taken.set()
    never.wait()

if __name__ == "__main__":
    set_start_method("spawn")
    lock, taken, never = Lock(), Event(), Event()
    child = Process(target=take_and_stay, args=(lock, taken, never))
    child.start()
    taken.wait()
    child.kill()
    child.join()
    print(child.exitcode)
    # The lock died with its owner: nobody will ever release it.
    print(lock, lock.acquire(False), lock.acquire(timeout=0.01))
    print(lock.release(), lock.acquire(False))
