from multiprocessing import Condition, Process, Semaphore, set_start_method

def sleeper(condition, asleep, awake):
    with condition:
        asleep.release()
        condition.wait()
        awake.release()

if __name__ == "__main__":
    set_start_method("spawn")
    condition, asleep, awake = Condition(), Semaphore(0), Semaphore(0)
    children = [Process(target=sleeper, args=(condition, asleep, awake)) for _ in range(4)]
    for child in children:
        child.start()
    for _ in children:
        asleep.acquire()
    with condition:
        # Whoever said so still had the lock, so now all of them wait.
        print(condition, awake.get_value())
        condition.notify()
    print(awake.acquire(), awake.acquire(timeout=0.02))
    with condition:
        condition.notify(2)
    print(awake.acquire(), awake.acquire(), awake.acquire(timeout=0.02))
    with condition:
        condition.notify_all()
    for child in children:
        child.join()
    print(awake.get_value(), condition)
