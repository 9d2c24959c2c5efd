from threading import Event, Thread

came, left = Event(), Event()

class Door:
    @property
    def opened(self):
        came.wait()
        left.set()
        return "opened"

    @property
    def closed(self):
        came.set()
        left.wait()
        return "closed"

def visit(look):
    try:
        print(look(Door()))
    except RuntimeError as e:
        print(type(e).__name__, e)

first = Thread(target=visit, args=(lambda door: door.opened,))
second = Thread(target=visit, args=(lambda door: door.closed,))
first.start()
second.start()
first.join()
second.join()
