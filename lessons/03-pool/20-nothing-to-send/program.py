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

def add_shared(first, last):
    return add(box, first, last)

def measure(what, job):
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
    halves = [numbers[:half], numbers[half:]]
    copies = [(list, 0, half) for list in halves]
    places = [(0, half), (half, n)]

    pool = Pool(2, take, (RawArray("d", numbers),))
    one = measure("alone", lambda: add(numbers, 0, n))
    two = measure("copied", lambda: pool.starmap(add, copies))
    all = measure("shared", lambda: pool.starmap(add_shared, places))
    print("copies are slower than sharing:", two > all)
    print("alone is slower than sharing:", one > all)

if __name__ == "__main__":
    main()
