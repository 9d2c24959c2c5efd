from multiprocessing.pool import ThreadPool
from threading import current_thread

def fail(n):
    raise ValueError(n)

seen = []
with ThreadPool(1) as pool:
    print(pool.apply(lambda: current_thread().name), current_thread().name)
    print(pool.apply(lambda: current_thread().daemon))
    print(pool.starmap(lambda a, b: a * b, [(1, 2), (3, 4)]))
    print(list(pool.imap(lambda n: 9 - n, range(4), chunksize=2)))
    print(sorted(pool.imap_unordered(abs, [-1, -2])))
    r = pool.apply_async(fail, (7,), error_callback=lambda e: seen.append(str(e)))
    r.wait()
    print(r.ready(), r.successful(), seen)
    try:
        r.get()
    except ValueError as e:
        print(e, e.__cause__)
    r = pool.map_async(abs, [-3], callback=seen.append)
    print(r.get(), seen)
    pool.close()
    pool.join()
    try:
        pool.apply(abs, (1,))
    except ValueError as e:
        print(e)
