from threading import Thread, current_thread, local

class Session(local):
    def __init__(self, start):
        self.count = start
        print("made in", current_thread().name)

    def step(self):
        self.count += 1
        return self.count

session = Session(5)

def work():
    print(session.step(), session.step())

for name in ("a", "b"):
    t = Thread(target=work, name=name)
    t.start()
    t.join()
print(session.count, session.step())
