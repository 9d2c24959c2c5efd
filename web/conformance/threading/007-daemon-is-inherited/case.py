from threading import Thread, current_thread

def child():
    print("grandchild", current_thread().daemon)

def parent():
    print("child", current_thread().daemon)
    t = Thread(target=child)
    print(t.daemon)
    t.start()
    t.join()

for daemon in (None, False, True):
    t = Thread(target=parent, daemon=daemon)
    print(t.daemon)
    t.start()
    t.join()
t = Thread(target=child)
t.daemon = 1
print(bool(t.daemon))
