from multiprocessing import get_context
from threading import Event, Thread, active_count, current_thread

go = Event()

def child():
    print("child", active_count(), current_thread().name)

if __name__ == "__main__":
    t = Thread(target=go.wait)
    t.start()
    print("parent", active_count(), flush=True)
    p = get_context("fork").Process(target=child)
    p.start()
    p.join()
    go.set()
    t.join()
    print(p.exitcode)
