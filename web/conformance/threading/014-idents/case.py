from os import getpid
from threading import Event, Thread, get_ident, get_native_id, main_thread

seen = []
go = Event()

def work():
    seen.append((get_ident(), get_native_id()))
    go.wait()

threads = [Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
print([t.ident for t in threads] == [ident for ident, _ in seen])
print([t.native_id for t in threads] == [native for _, native in seen])
print(len(set(ident for ident, _ in seen)), get_ident() == main_thread().ident)
print(get_native_id() == getpid(), get_native_id() in [native for _, native in seen])
go.set()
