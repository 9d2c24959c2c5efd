from multiprocessing import get_context
from multiprocessing.pool import Pool

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

def double(n):
    return 2 * n

if __name__ == "__main__":
    context = get_context("spawn")
    attempt("text:", lambda: Pool("a", context=context))
    attempt("half a worker:", lambda: Pool(1.5, context=context))
    with Pool(1, None, (), None, context) as pool:
        print(pool.map(double, [1, 2]))
        attempt("no number:", lambda: pool.apply(5))
        attempt("nothing:", lambda: pool.apply(None))
        attempt("nothing for each:", lambda: pool.map(None, [1]))
        print(pool.apply(double, (3,)))
