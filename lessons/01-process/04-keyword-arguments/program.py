from multiprocessing import Process
import time

def count(name, pause=1):
    for i in range(3):
        time.sleep(pause)
        print(f"{name}~{i}")

if __name__ == "__main__":
    p1 = Process(
        target=count,
        args=("slow",),
    )
    p2 = Process(
        target=count,
        args=("quick",),
        kwargs={"pause": 0.2},
    )
    p1.start()
    p2.start()
