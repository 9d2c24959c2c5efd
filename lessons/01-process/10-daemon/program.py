from multiprocessing import Process
import time

def tick():
    for i in range(4):
        time.sleep(1)
        print("tick", i)

if __name__ == "__main__":
    p = Process(target=tick, daemon=True)
    p.start()
    time.sleep(2.5)
    print("main has no more lines")
