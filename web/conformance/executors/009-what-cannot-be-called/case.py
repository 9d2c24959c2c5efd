from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

def double(n):
    return 2 * n

if __name__ == "__main__":
    # The context by its place, as the last argument.
    context = get_context("spawn")
    for make in [lambda: ProcessPoolExecutor(1, context), lambda: ThreadPoolExecutor(1)]:
        with make() as executor:
            attempt("none at all:", lambda: executor.submit())
            attempt("a number:", lambda: executor.submit(5).result())
            attempt("nothing:", lambda: executor.submit(None).result())
            attempt("text for each:", lambda: list(executor.map("f", [1, 2])))
            attempt("a function:", lambda: executor.submit(double, 4).result())
    attempt("text:", lambda: ProcessPoolExecutor("a"))
