from threading import Thread, current_thread, main_thread

def work(word, times=1):
    me = current_thread()
    print(me.name, word * times, me.is_alive(), me.daemon)

t = Thread(target=work, args=("ab", 2))
print(t.name, t.daemon, t.ident, t.native_id, t.is_alive())
print(t.start())
print(t.join(), t.join())
print(t.is_alive(), t.ident is not None, t.ident != main_thread().ident)
print(current_thread() is main_thread(), main_thread().name, main_thread().daemon)
