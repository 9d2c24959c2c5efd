from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

def square(n):
    return n * n

def add(a, b):
    return a + b

def half(n):
    if n % 2:
        raise ValueError(f"{n} is odd")
    return n // 2

if __name__ == "__main__":
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        print(list(executor.map(square, range(6))))
        print(list(executor.map(square, range(10), chunksize=4)))
        print(list(executor.map(add, [1, 2, 3], [10, 20])))
        print(list(executor.map(square, [])))
        halves = executor.map(half, [4, 6, 7, 8])
        print(next(halves), next(halves))
        try:
            next(halves)
        except ValueError as e:
            print("ValueError", e)
        print(next(halves, "nothing after an error"))
        try:
            executor.map(square, [1], chunksize=0)
        except ValueError as e:
            print("ValueError", e)
