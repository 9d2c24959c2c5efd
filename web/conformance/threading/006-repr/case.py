from threading import Event, Thread, current_thread

go = Event()
t = Thread(target=go.wait, name="waiter")
print(t)
t.start()
print(t)
go.set()
t.join()
print(t)
print(Thread(name="d", daemon=True), current_thread())

class Clock(Thread):
    pass

print(Clock(name="c"))
