from threading import Thread

def inner():
    raise KeyError("k")

def work():
    try:
        inner()
    except KeyError as e:
        raise RuntimeError("outer") from e

t = Thread(target=work)
t.start()
t.join()
print("done")
