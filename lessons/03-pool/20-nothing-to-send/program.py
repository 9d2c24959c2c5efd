from multiprocessing import Pool, RawArray
import time

box = []

def take(shared):
    global box
    box = shared

def add(numbers, first, last):
    sum = 0
    for i in range(first, last):
        sum += numbers[i]
    return sum

def add_box(first, last):
    return add(box, first, last)

def best(what, job):
    tries = []
    for _ in range(3):
        begin = time.perf_counter()
        job()
        tries.append((time.perf_counter() - begin) * 1000)
    print(f"{what}: {min(tries):.1f} ms")
    return min(tries)

def main():
    numbers = [*range(1_000_000)]
    half, n = 500_000, 1_000_000
    copies = [
        (numbers[:half], 0, half),
        (numbers[half:], 0, half),
    ]
    ends = [(0, half), (half, n)]

    shared = RawArray("d", numbers)
    pool = Pool(2, take, (shared,))
    one = best("alone", lambda: add(numbers, 0, n))
    two = best("copied", lambda: pool.starmap(add, copies))
    all = best("shared", lambda: pool.starmap(add_box, ends))
    print("sharing beats copying:", two > all)
    print("sharing beats alone:", one > all)

if __name__ == "__main__":
    main()
