from multiprocessing import Manager, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

def put(proxy, index, value):
    proxy[index] = value

def make():
    return lambda: 1

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        numbers = manager.list([3, 1, 2])
        attempt("read:", lambda: numbers[7])
        attempt("write:", lambda: put(numbers, 7, 0))
        attempt("pop:", lambda: numbers.pop(7))
        attempt("pop:", lambda: manager.list().pop())
        attempt("remove:", lambda: numbers.remove(9))
        attempt("index:", lambda: numbers.index(9))
        attempt("append a lambda:", lambda: numbers.append(make()))
        attempt("sort:", lambda: manager.list([1, "a"]).sort())
        try:
            manager.list(5)
        except Exception as e:
            print(type(e).__name__, "'int' object is not iterable" in str(e))
        attempt("still there:", lambda: numbers[:])
