from multiprocessing import Lock, Process
import time

def write(name, first, second, limit):
    while True:
        first.acquire()
        time.sleep(0.5)
        if second.acquire(timeout=limit):
            break
        print(name, "puts it back")
        first.release()
        time.sleep(limit)
    print(name, "writes")
    second.release()
    first.release()

if __name__ == "__main__":
    pen = Lock()
    paper = Lock()
    a = ("Ann", pen, paper, 0.4)
    b = ("Ben", paper, pen, 1.6)
    for args in [a, b]:
        Process(
            target=write, args=args, name=args[0]).start()
