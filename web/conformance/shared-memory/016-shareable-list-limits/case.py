from multiprocessing import Process, set_start_method
from multiprocessing.shared_memory import ShareableList

def put(things, index, value):
    things[index] = value

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

def double(things):
    for i, n in enumerate(things):
        things[i] = n * 2

if __name__ == "__main__":
    set_start_method("spawn")
    things = ShareableList([1, "seven..", 2.25])
    attempt("read too far:", lambda: things[3])
    attempt("write too far:", lambda: put(things, 3, 0))
    attempt("too long:", lambda: put(things, 1, "a text that is longer"))
    attempt("long enough:", lambda: put(things, 1, "12345678"))
    attempt("not there:", lambda: things.index(99))
    attempt("nobody like it:", lambda: things.index("99"))
    attempt("too long in two bytes each:", lambda: put(things, 1, "äöüÄÖ"))
    things[1] = "abcd"
    print(list(things))
    child = Process(target=double, args=(things,))
    child.start()
    child.join()
    print(child.exitcode, list(things))
    things.shm.close()
    things.shm.unlink()
