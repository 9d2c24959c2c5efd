from multiprocessing import Barrier, Event, JoinableQueue, Process, Queue, SimpleQueue, set_start_method
from multiprocessing.shared_memory import SharedMemory


def work(go):
    go.wait()
    print("works")


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    go = Event()
    process = Process(target=work, args=(go,))
    attempt(lambda: process.run(1))
    attempt(lambda: process.start(1))
    attempt(lambda: process.is_alive(1))
    attempt(lambda: process.terminate(1))
    attempt(lambda: process.kill(1, 2))
    attempt(lambda: process.close(1))
    process.start()
    attempt(lambda: process.join("a while"))
    go.set()
    process.join()
    # Nothing is left to wait for, so nobody looks at the timeout.
    attempt(lambda: process.join("a while"))
    q = Queue()
    attempt(lambda: q.close(1))
    attempt(lambda: q.join_thread(1))
    attempt(lambda: q.cancel_join_thread(1))
    attempt(lambda: SimpleQueue().close(1))
    attempt(lambda: JoinableQueue().join(1))
    attempt(lambda: Barrier(2).reset(1))
    attempt(lambda: Barrier(2).abort(1))
    block = SharedMemory(create=True, size=1)
    attempt(lambda: block.close(1))
    attempt(lambda: block.unlink(1))
    block.close()
    block.unlink()
