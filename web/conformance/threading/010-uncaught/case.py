from threading import Thread, excepthook

def boom():
    raise ValueError("boom")

t = Thread(target=boom)
t.start()
t.join()
print(t.is_alive(), "main goes on")
t = Thread(target=boom, name="named")
t.start()
t.join()
