from concurrent.futures import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ProcessPoolExecutor, TimeoutError,
    as_completed, wait,
)
from multiprocessing import get_context

def set_up(event):
    global go
    go = event

def slow(text):
    go.wait()
    return text

def quick(text):
    return text

def fail():
    raise KeyError("failed")

if __name__ == "__main__":
    context = get_context("spawn")
    event = context.Event()
    with ProcessPoolExecutor(2, context, set_up, (event,)) as executor:
        first, second = executor.submit(slow, "slow"), executor.submit(quick, "quick")
        done, not_done = wait([first, second], return_when=FIRST_COMPLETED)
        print([f.result() for f in done], len(not_done))
        done, not_done = wait([first, second], timeout=0.01)
        print([f.result() for f in done], not_done == {first})
        try:
            for future in as_completed([first, second], timeout=0.01):
                print("completed:", future.result())
        except TimeoutError as e:
            print("TimeoutError", e)
        failed = executor.submit(fail)
        done, not_done = wait([first, failed], None, FIRST_EXCEPTION)
        print(done == {failed}, len(not_done))
        order = as_completed([first, second])
        print(next(order).result())
        event.set()
        print(next(order).result(), next(order, "no more"))
        done, not_done = wait([first, second, failed], return_when=ALL_COMPLETED)
        print(len(done), len(not_done))
