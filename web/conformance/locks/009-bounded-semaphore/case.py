from multiprocessing import BoundedSemaphore, Process, set_start_method

def take_one(semaphore):
    semaphore.acquire()
    print("child:", semaphore)

if __name__ == "__main__":
    set_start_method("spawn")
    semaphore = BoundedSemaphore(2)
    print(semaphore, BoundedSemaphore())
    try:
        semaphore.release()
    except ValueError as e:
        print("ValueError", e)
    child = Process(target=take_one, args=(semaphore,))
    child.start()
    child.join()
    print(semaphore, semaphore.get_value())
    semaphore.release()
    print(semaphore)
    try:
        semaphore.release()
    except ValueError as e:
        print("ValueError", e)
    print(semaphore.acquire(), semaphore.acquire(), semaphore.acquire(False))
