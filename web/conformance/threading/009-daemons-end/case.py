from threading import Event, Thread

started = Event()

def for_ever():
    print("daemon begins")
    started.set()
    Event().wait()
    print("never")

Thread(target=for_ever, daemon=True).start()
started.wait()
print("main is done")
