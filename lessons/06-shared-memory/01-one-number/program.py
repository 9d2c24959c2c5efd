from multiprocessing import Process, Value
import time

n = 0

def add_ten(shared):
    global n
    for _ in range(10):
        n += 1
        shared.value += 1
        time.sleep(0.1)
    print("child: ", n, shared.value)

if __name__ == "__main__":
    shared = Value("i", 0)
    p = Process(
        target=add_ten, args=(shared,),
    )
    p.start()
    p.join()
    print("parent:", n, shared.value)
