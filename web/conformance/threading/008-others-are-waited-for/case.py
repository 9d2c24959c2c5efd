from threading import Event, Thread

gate = Event()

def late():
    gate.wait()
    print("late")
    # One that a thread starts is waited for as well.
    Thread(target=later).start()

def later():
    print("later")

Thread(target=late).start()
print("main is done")
gate.set()
