from functools import partial
from threading import Thread, current_thread

def work():
    pass

class Clock(Thread):
    pass

def outer():
    def inner():
        pass
    return Thread(target=inner)

print(Thread(target=work).name, Thread(target=work, name="mine").name, Thread().name)
print(Clock().name, Clock(target=work).name, Thread(target=lambda: None).name)
print(outer().name, Thread(target=work, name="").name, Thread(target=work, name=7).name)
t = Thread(target=lambda: print(current_thread().name))
t.name = 3
print([t.name])
t.name = "renamed"
t.start()
t.join()
print(t.name)
