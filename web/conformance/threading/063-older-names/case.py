from threading import Thread, Timer, local
import warnings

warnings.simplefilter("ignore")

def show(*values, end):
    print(*values, end=end)

t = Thread(None, print, "first", [])
print(t.getName(), t.isDaemon())
t.setName(5)
t.setDaemon(True)
print(t.name, t.daemon)
t.start()
t.join()
try:
    t.setDaemon(False)
except RuntimeError as e:
    print(type(e).__name__, e)

# By position, kwargs are what they are.
named = Thread(None, show, "second", [1, 2], {"end": ".\n"})
named.start()
named.join()
late = Timer(0, show, [3], {"end": "!\n"})
late.start()
late.join()
try:
    Thread(None, show, "third", [], {}, True)
except TypeError as e:
    print(type(e).__name__, e)

class Own(local):
    def greet(self):
        return "hello"

mine = Own()
mine.x = 1
print(mine.__dict__, "greet" in mine.__dict__)
mine.__dict__["y"] = [2]
print(mine.y, mine.__dict__)
other = Thread(target=lambda: print(mine.__dict__))
other.start()
other.join()
