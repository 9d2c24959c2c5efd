from multiprocessing import Process, set_start_method


def work():
    print("never said")


set_start_method("spawn", force=True)
p = Process(target=work)
p.start()
p.join()
print("exit code", p.exitcode)
