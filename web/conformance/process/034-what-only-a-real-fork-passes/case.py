import threading
from multiprocessing import Process, set_start_method

def make_greeting(whom):
    def greet():
        print("hello", whom)

    return greet

def show(value):
    print(type(value).__name__)

def attempt(label, target, *args):
    child = Process(target=target, args=args)
    try:
        child.start()
        child.join()
        print(label, child.exitcode)
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("fork")
    attempt("function of the program:", show, 1)
    attempt("closure as target:", make_greeting("you"))
    attempt("lambda in args:", show, lambda: 1)
    attempt("lock in args:", show, threading.Lock())
