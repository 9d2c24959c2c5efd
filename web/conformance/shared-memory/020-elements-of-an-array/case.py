from multiprocessing import Array


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def put(array, index, value):
    array[index] = value
    return array[:]


if __name__ == "__main__":
    array = Array("i", [1, 2, 3])
    attempt(lambda: array[-1])
    attempt(lambda: array[3])
    attempt(lambda: put(array, 3, 4))
    attempt(lambda: put(array, 0, 2.5))
    attempt(lambda: put(array, 0, "x"))
