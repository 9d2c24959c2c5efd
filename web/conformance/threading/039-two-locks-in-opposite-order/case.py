from threading import Event, Lock, Thread

a, b = Lock(), Lock()
has_a, has_b = Event(), Event()

def first():
    with a:
        has_a.set()
        has_b.wait()
        with b:
            print("never")

def second():
    with b:
        has_b.set()
        has_a.wait()
        with a:
            print("never")

Thread(target=first).start()
Thread(target=second).start()
print("both have one", flush=True)
