from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context

def work(n):
    if n == 0:
        raise ValueError("nothing")
    return n

def note(future):
    error = future.exception()
    print(error if error else future.result(), future.done(), current_process().name)

if __name__ == "__main__":
    executor = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    first, second = executor.submit(work, 1), executor.submit(work, 0)
    print(first.result(), second.exception())
    # One that is done already calls back at once.
    print(first.add_done_callback(note))
    second.add_done_callback(note)
    third = executor.submit(work, 3)
    third.add_done_callback(note)
    executor.shutdown()
    print("after shutdown", third.result())
