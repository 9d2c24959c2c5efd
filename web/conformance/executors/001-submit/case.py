from concurrent.futures import Future, ProcessPoolExecutor, TimeoutError
from multiprocessing import Event, get_context

def set_up(event):
    global go
    go = event

def join(*parts):
    return "-".join(parts)

def wait_and_square(n):
    go.wait()
    return n * n

if __name__ == "__main__":
    context = get_context("spawn")
    event = context.Event()
    with ProcessPoolExecutor(1, context, set_up, (event,)) as executor:
        print(executor.submit(join).result(), executor.submit(join, "a", "b", "c").result())
        future = executor.submit(wait_and_square, 7)
        print(isinstance(future, Future), future.done(), future.cancelled())
        try:
            future.result(timeout=0.01)
        except TimeoutError as e:
            print("TimeoutError", [str(e)])
        try:
            future.exception(0.01)
        except TimeoutError as e:
            print("TimeoutError", [str(e)])
        event.set()
        print(future.result(), future.result(1), future.exception())
        print(future.done(), future.running(), future.cancel(), future)
