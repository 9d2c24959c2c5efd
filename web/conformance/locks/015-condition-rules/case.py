from multiprocessing import Condition, Lock, set_start_method

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    condition = Condition()
    print(condition, Condition(Lock()))
    attempt("wait:", condition.wait)
    attempt("wait_for:", lambda: condition.wait_for(lambda: False))
    attempt("wait_for what is true:", lambda: condition.wait_for(lambda: "yes"))
    attempt("notify:", condition.notify)
    attempt("notify_all:", condition.notify_all)
    attempt("release:", condition.release)
    with condition:
        print(condition)
        attempt("wait(0.01):", lambda: condition.wait(0.01))
        attempt("wait(timeout=0):", lambda: condition.wait(timeout=0))
        attempt("notify:", condition.notify)
        attempt("notify_all:", condition.notify_all)
        attempt("acquire again:", condition.acquire)
        attempt("wait(0.01) in depth:", lambda: condition.wait(0.01))
        print(condition)
        condition.release()
    print(condition)
