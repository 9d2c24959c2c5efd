from multiprocessing import JoinableQueue, Queue


def attempt(what, call):
    try:
        print(what, call())
    except Exception as e:
        print(what, type(e).__name__, e)


if __name__ == "__main__":
    for q in (Queue(), JoinableQueue()):
        attempt("join thread", q.join_thread)
        attempt("close", q.close)
        attempt("put", lambda: q.put("a"))
        attempt("get", q.get)
        attempt("get nowait", q.get_nowait)
        attempt("close again", q.close)
        attempt("join thread", q.join_thread)
        attempt("cancel", q.cancel_join_thread)
        attempt("full", q.full)
