from multiprocessing import Array, RawArray
from multiprocessing.shared_memory import SharedMemory


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def named(name):
    block = SharedMemory(name, create=True, size=4)
    block.close()
    block.unlink()
    return block.name


if __name__ == "__main__":
    attempt(lambda: named("/conformance-024"))
    attempt(lambda: named("conformance/024"))
    attempt(lambda: SharedMemory("conformance/024"))
    attempt(lambda: named(""))
    attempt(lambda: SharedMemory(""))
    attempt(lambda: named("/"))
    attempt(lambda: len(named("x" * 255)))
    attempt(lambda: named("x" * 256)[:0])
    attempt(lambda: Array("i", {1, 3})[:])
    attempt(lambda: Array("i", {3: 4})[:])
    attempt(lambda: Array("i", True)[:])
    attempt(lambda: RawArray("i", False)[:])
