from threading import Timer

def ring(word, times=1):
    print(word * times)

t = Timer(0.02, ring, ["tick ", 2])
print(t.name, t.interval, t.finished.is_set(), t.is_alive())
t.start()
t.join()
print(t.finished.is_set())
late = Timer(10, ring, args=["never"])
late.start()
late.cancel()
late.join()
print(late.finished.is_set(), late.is_alive())
Timer(0.01, ring, kwargs={"word": "by name"}).start()
try:
    Timer(1)
except TypeError as e:
    print(e)
