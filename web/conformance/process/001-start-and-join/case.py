from multiprocessing import Process, active_children, current_process, set_start_method


def work(word, times):
    me = current_process()
    print(me.name, word * times, me.exitcode is None)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=work, args=("ab", 2))
    print(p.name, p.daemon, p.pid, p.exitcode, p.is_alive())
    print(p in active_children())
    p.start()
    print(p.join())
    print(p.pid > 0, p.pid == p.ident)
    print(p.exitcode, p.is_alive(), p in active_children())
