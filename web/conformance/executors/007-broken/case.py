from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, get_context

def set_up(event, begun):
    global never, started
    never, started = event, begun

def stuck():
    started.set()
    never.wait()

def attempt(label, call):
    try:
        print(label, call())
    except BrokenProcessPool as e:
        print(label, type(e).__name__, e, isinstance(e, RuntimeError))

if __name__ == "__main__":
    context = get_context("spawn")
    begun = context.Event()
    executor = ProcessPoolExecutor(1, context, set_up, (context.Event(), begun))
    running, waiting = executor.submit(stuck), executor.submit(stuck)
    begun.wait()
    active_children()[0].kill()
    attempt("running:", running.result)
    attempt("waiting:", waiting.result)
    attempt("submit:", lambda: executor.submit(stuck))
    executor.shutdown()
    print(active_children())
