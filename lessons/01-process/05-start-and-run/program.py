from multiprocessing import Process
import os

def show(how):
    print(how, "in process", os.getpid())

if __name__ == "__main__":
    print("main in process", os.getpid())
    p1 = Process(target=show, args=("run",))
    p1.run()
    p2 = Process(target=show, args=("start",))
    p2.start()
