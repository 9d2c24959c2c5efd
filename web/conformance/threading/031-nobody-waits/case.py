import _thread
from threading import Event, current_thread

begun = Event()

def work():
    print("begins", current_thread().name, current_thread().daemon)
    begun.set()
    Event().wait()
    print("never")

_thread.start_new_thread(work, ())
begun.wait()
print("main is done")
