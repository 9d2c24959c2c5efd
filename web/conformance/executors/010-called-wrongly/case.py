from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed, wait
from multiprocessing.pool import ThreadPool

def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    executor = ThreadPoolExecutor(1)
    odd, none = Future(), Future()
    odd.set_exception("nope")
    none.set_exception(None)
    attempt(lambda: ThreadPoolExecutor("x"))
    attempt(lambda: ThreadPoolExecutor([]))
    attempt(lambda: ThreadPoolExecutor(1, "", None, (), 5))
    attempt(lambda: ThreadPoolExecutor(workers=1))
    attempt(lambda: ThreadPool("x"))
    attempt(lambda: ProcessPoolExecutor("x"))
    attempt(lambda: ProcessPoolExecutor(1, None, None, (), 5))
    attempt(lambda: executor.submit())
    attempt(lambda: executor.map())
    attempt(lambda: executor.map(abs, [1], timeout="x"))
    attempt(lambda: executor.map(abs, [1], times=2))
    attempt(lambda: executor.shutdown(False, True))
    attempt(lambda: executor.shutdown(hurry=True))
    attempt(lambda: Future(1))
    attempt(lambda: Future().result(0, 1))
    attempt(lambda: Future().result(time=0))
    attempt(lambda: Future().exception(0, 1))
    attempt(lambda: Future().set_result())
    attempt(lambda: Future().set_exception())
    attempt(lambda: Future().add_done_callback())
    attempt(lambda: odd.exception())
    attempt(lambda: odd.result())
    attempt(lambda: none.exception())
    attempt(lambda: none.result())
    attempt(lambda: wait())
    attempt(lambda: wait([], 0, "ALL_COMPLETED", 1))
    attempt(lambda: wait([], time=0))
    attempt(lambda: as_completed())
    attempt(lambda: list(as_completed([Future()], "x")))
