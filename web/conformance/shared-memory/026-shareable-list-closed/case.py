from multiprocessing.shared_memory import ShareableList


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).strip("-\n").splitlines()[-1])


def put(items, place, value):
    items[place] = value


if __name__ == "__main__":
    numbers = ShareableList([1e300, 1e19, 0.5, 7])
    print(numbers[0], numbers[1] == 10**19, numbers.format)
    numbers[3] = 1e300
    print(numbers[3], numbers.format)
    attempt(lambda: put(numbers, 0, 10**19))
    numbers.shm.close()
    numbers.shm.close()
    attempt(lambda: numbers[0])
    attempt(lambda: numbers[4])
    attempt(lambda: put(numbers, 0, 5))
    attempt(lambda: put(numbers, 4, 5))
    attempt(lambda: len(numbers))
    attempt(lambda: list(numbers))
    attempt(lambda: numbers.format)
    attempt(lambda: numbers.count(1))
    attempt(lambda: numbers.index(1))
    attempt(lambda: numbers)
    print(numbers.shm.buf)
    numbers.shm.unlink()
