from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children, get_context

def double(n):
    return 2 * n

def attempt(label, call):
    try:
        call()
        print(label, "fine")
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    context = get_context("spawn")
    attempt("no workers:", lambda: ProcessPoolExecutor(0))
    attempt("less than none:", lambda: ProcessPoolExecutor(max_workers=-1))
    attempt("initializer:", lambda: ProcessPoolExecutor(1, context, "text"))
    executor = ProcessPoolExecutor(2, mp_context=context)
    print("before the first task:", len(active_children()))
    futures = [executor.submit(double, n) for n in range(4)]
    attempt("shutdown:", executor.shutdown)
    print([future.result() for future in futures], active_children())
    attempt("submit:", lambda: executor.submit(double, 1))
    attempt("map:", lambda: executor.map(double, [1]))
    attempt("shutdown again:", lambda: executor.shutdown(wait=True))
