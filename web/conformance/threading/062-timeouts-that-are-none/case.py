from concurrent.futures import Future, as_completed, wait
from math import nan
from threading import Barrier, Condition, Event, Thread

def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

def never():
    return False

def always():
    return True

event, happened, condition, alone = Event(), Event(), Condition(), Barrier(1)
happened.set()
condition.acquire()
waiting, ended = Thread(target=lambda: event.wait(), daemon=True), Thread(target=never)
waiting.start()
ended.start()
ended.join()
open_future, done_future = Future(), Future()
done_future.set_result("done")

attempt(lambda: event.wait("x"))
attempt(lambda: event.wait(nan))
attempt(lambda: event.wait(-1))
attempt(lambda: event.wait(10**10))
attempt(lambda: happened.wait("x"))
attempt(lambda: happened.wait(10**10))
attempt(lambda: condition.wait("x"))
attempt(lambda: condition.wait(10**10))
attempt(lambda: condition.wait_for(never, "x"))
attempt(lambda: condition.wait_for(always, "x"))
attempt(lambda: alone.wait("x"))
attempt(lambda: Barrier(2).wait("x"))
attempt(lambda: Barrier(2, timeout="x").wait())
attempt(lambda: waiting.join("x"))
attempt(lambda: waiting.join(nan))
attempt(lambda: ended.join("x"))
attempt(lambda: ended.join(nan))
attempt(lambda: ended.join(10**10))
attempt(lambda: open_future.result("x"))
attempt(lambda: open_future.exception("x"))
attempt(lambda: open_future.result(10**10))
attempt(lambda: open_future.result(-1))
attempt(lambda: done_future.result("x"))
attempt(lambda: done_future.result(10**10))
attempt(lambda: wait([open_future], "x"))
attempt(lambda: wait([open_future], None, "nope"))
attempt(lambda: wait([5]))
attempt(lambda: wait(5))
attempt(lambda: next(as_completed([5])))
attempt(lambda: next(as_completed(5)))
