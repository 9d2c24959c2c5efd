from multiprocessing import Process
import time

def clock(interval):
    for _ in range(5):
        time.sleep(interval)
        print("it is", time.strftime("%H:%M:%S"))

if __name__ == "__main__":
    p = Process(target=clock, args=(1,))
    print("before start:", p.name, p.pid, p.is_alive())
    p.start()
    print("after start:", p.name, p.pid, p.is_alive())
