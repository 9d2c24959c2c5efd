import _thread
from threading import Event, active_count, current_thread

done = Event()

def work():
    me = current_thread()
    print(type(me).__name__, me.name, me.daemon, me.is_alive(), active_count())
    try:
        me.join()
    except (AssertionError, RuntimeError) as e:
        print(e)
    done.set()

_thread.start_new_thread(work, ())
done.wait()
