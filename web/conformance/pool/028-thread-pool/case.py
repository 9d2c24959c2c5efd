from multiprocessing import current_process
from multiprocessing.pool import Pool, ThreadPool

seen = []

def note(n):
    seen.append(n)
    return current_process().name

def local_tasks(pool):
    return pool.map(lambda n: n * n, range(5))

if __name__ == "__main__":
    with ThreadPool(2) as pool:
        print(repr(pool), isinstance(pool, Pool))
        # Threads share everything: nothing is copied, and a lambda may be a task.
        print(pool.map(note, [1, 2, 3]), sorted(seen))
        print(local_tasks(pool), list(pool.imap(abs, [-1, -2])))
        try:
            pool.apply(note, (1, 2))
        except TypeError as e:
            print(e, e.__cause__)
    print(repr(pool))
