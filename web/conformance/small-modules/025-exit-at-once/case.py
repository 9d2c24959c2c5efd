import os
import threading
import time
from multiprocessing import Process, Value, set_start_method

def leave(status, entered):
    entered.value += 1
    try:
        os._exit(status)
    except BaseException:
        entered.value += 10
    finally:
        entered.value += 100

def leave_while_others_work(entered):
    # Neither its threads nor its children are waited for.
    threading.Thread(target=time.sleep, args=(3600,)).start()
    leave(5, entered)

def leave_from_a_thread(entered):
    thread = threading.Thread(target=leave, args=(6, entered))
    thread.start()
    thread.join()
    entered.value += 1000

def attempt(*args):
    try:
        os._exit(*args)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)

def run(target, *args):
    entered = Value("i", 0)
    child = Process(target=target, args=(*args, entered))
    child.start()
    child.join()
    print(child.exitcode, entered.value)

if __name__ == "__main__":
    set_start_method("spawn")
    for status in (0, 1, 7, 300, -1):
        run(leave, status)
    run(leave_while_others_work)
    run(leave_from_a_thread)
    attempt()
    attempt("a")
    attempt(1, 2)
    attempt(1.5)
    attempt(2**40)
    print("still there", flush=True)
    try:
        os._exit(4)
    finally:
        print("never")
