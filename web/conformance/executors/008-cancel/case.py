from concurrent.futures import CancelledError, ProcessPoolExecutor
from multiprocessing import get_context

def set_up(event, begun):
    global go, started
    go, started = event, begun

def work(n):
    started.set()
    go.wait()
    return n

def note(future):
    print("callback", future.cancelled())

if __name__ == "__main__":
    context = get_context("spawn")
    go, begun = context.Event(), context.Event()
    executor = ProcessPoolExecutor(1, context, set_up, (go, begun))
    futures = [executor.submit(work, n) for n in range(6)]
    begun.wait()
    first, last = futures[0], futures[-1]
    last.add_done_callback(note)
    print("running:", first.running(), first.cancel(), first.cancelled())
    print("pending:", last.running(), last.cancel(), last.cancelled(), last.done(), last.cancel())
    for call in (last.result, last.exception):
        try:
            call()
        except CancelledError as e:
            print("CancelledError", [str(e)])
    go.set()
    executor.shutdown(cancel_futures=True)
    print(first.result(), futures[4].cancelled())
    print(futures[4])
