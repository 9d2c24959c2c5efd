from multiprocessing.shared_memory import SharedMemory

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    name = "conformance-013"
    block = SharedMemory(name, create=True, size=4)
    print(block, block.name)
    attempt("twice:", lambda: SharedMemory(name, create=True, size=4))
    attempt("nothing:", lambda: SharedMemory(create=True, size=0))
    attempt("less than nothing:", lambda: SharedMemory(create=True, size=-1))
    attempt("which one?", lambda: SharedMemory())
    attempt("not there:", lambda: SharedMemory("conformance-none"))
    attempt("unlink:", block.unlink)
    attempt("unlink again:", block.unlink)
    attempt("close:", block.close)
    attempt("after close:", lambda: block.buf)
