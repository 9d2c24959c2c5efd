from multiprocessing import Process
import time

def good():
    time.sleep(1)

def bad():
    time.sleep(1)
    raise ValueError("out of paper")

if __name__ == "__main__":
    p1 = Process(target=good)
    p2 = Process(target=bad)
    p1.start()
    p2.start()
    print("running:", p1.exitcode, p2.exitcode)
    p1.join()
    p2.join()
    print("ended:", p1.exitcode, p2.exitcode)
