from multiprocessing import Process, current_process
import time

n = 0

def add_ten():
    global n
    for i in range(10):
        n += 1
        time.sleep(0.1)
    print(current_process().name, "has", n)

if __name__ == "__main__":
    a = Process(target=add_ten)
    b = Process(target=add_ten)
    a.start()
    b.start()
    a.join()
    b.join()
    print("in the end, the parent has", n)
