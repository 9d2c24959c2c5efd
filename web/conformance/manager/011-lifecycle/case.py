from multiprocessing import Manager, active_children, set_start_method
from multiprocessing.managers import SyncManager

def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    manager = SyncManager()
    attempt("too early:", manager.list)
    print(active_children())
    attempt("start:", manager.start)
    server = active_children()[0]
    print(server.name, server.daemon, server.is_alive())
    print(manager.list([1, 2]))
    attempt("shutdown:", manager.shutdown)
    print(server.is_alive(), active_children())
    attempt("too late:", manager.list)
    attempt("with:", manager.__enter__)
    with Manager() as manager:
        print([child.name for child in active_children()])
        try:
            with manager:
                raise KeyError("inside")
        except KeyError as e:
            print("KeyError", e)
    print(active_children())
