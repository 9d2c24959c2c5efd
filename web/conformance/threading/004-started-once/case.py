from threading import Thread, current_thread

t = Thread(target=lambda: None)
try:
    t.join()
except RuntimeError as e:
    print(e)
t.start()
try:
    t.start()
except RuntimeError as e:
    print(e)
t.join()
try:
    t.start()
except RuntimeError as e:
    print(e)
try:
    current_thread().join()
except RuntimeError as e:
    print(e)
try:
    t.daemon = True
except RuntimeError as e:
    print(e)
print(t.join(0), t.join(timeout=1), t.join(None))
