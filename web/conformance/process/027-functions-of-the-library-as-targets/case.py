from multiprocessing import Process, set_start_method
import os
import time

if __name__ == "__main__":
    set_start_method("spawn")
    for target, args in [(print, ("printed", 1, None)), (time.sleep, (0.01,)), (os.getpid, ()), (time.sleep, ("x",))]:
        p = Process(target=target, args=args)
        p.start()
        p.join()
        print(p.exitcode)
