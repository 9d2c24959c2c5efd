from multiprocessing import RawArray, RawValue
from multiprocessing.shared_memory import SharedMemory

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    # What is raw never has a lock.
    attempt("value:", lambda: RawValue("i", 3, lock=True))
    attempt("array:", lambda: RawArray("i", 3, lock=False))
    attempt("raw:", lambda: RawArray("i", [1, 2])[:])
    attempt("half a byte:", lambda: SharedMemory(create=True, size=1.5))
