from threading import Event, Thread

came, left = Event(), Event()

def one():
    came.wait()
    left.set()
    yield "one"

def other():
    came.set()
    left.wait()
    yield "other"

def unpack(parts):
    try:
        [part] = parts()
        print(part)
    except RuntimeError as e:
        print(type(e).__name__, e)

first = Thread(target=unpack, args=(one,))
second = Thread(target=unpack, args=(other,))
first.start()
second.start()
first.join()
second.join()
