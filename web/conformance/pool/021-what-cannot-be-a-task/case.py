from multiprocessing import Pool, set_start_method

class Team:
    def __init__(self, pool):
        self.pool = pool

def identity(x):
    return x

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, str(e).split(" at 0x")[0])

def main():
    def local(x):
        return x

    pool = Pool(1)
    attempt("lambda", lambda: pool.apply(lambda x: x, (1,)))
    attempt("local function", lambda: pool.apply(local, (1,)))
    attempt("local in map", lambda: pool.map(local, [1, 2]))
    attempt("lambda in args", lambda: pool.apply(identity, (lambda: 1,)))
    attempt("lambda in imap", lambda: list(pool.imap(identity, [1, lambda: 1])))
    attempt("pool in args", lambda: pool.apply(identity, (pool,)))
    attempt("object with a pool", lambda: pool.apply(identity, (Team(pool),)))
    attempt("still working", lambda: pool.apply(identity, ("yes",)))
    pool.terminate()

if __name__ == "__main__":
    set_start_method("spawn")
    main()
