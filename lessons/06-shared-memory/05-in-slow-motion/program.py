from multiprocessing import Process, Value
import time

def add_one(name, n):
    seen = n.value
    print(name, "reads", seen)
    time.sleep(1)
    n.value = seen + 1
    print(name, "writes", seen + 1)

if __name__ == "__main__":
    n = Value("i", 0)
    a = Process(target=add_one, args=("A", n))
    b = Process(target=add_one, args=("B", n))
    a.start()
    time.sleep(0.5)
    b.start()
    a.join()
    b.join()
    print("in the end:", n.value)
