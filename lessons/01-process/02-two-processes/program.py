from multiprocessing import Process
import time

def test1():
    for i in range(5):
        time.sleep(1)
        print(f"test1~{i}")

def test2():
    for i in range(5):
        print(f"test2~{i}")
        time.sleep(1)

if __name__ == "__main__":
    p1 = Process(target=test1)
    p2 = Process(target=test2)
    p1.start()
    p2.start()
