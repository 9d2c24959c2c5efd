from multiprocessing import Process, Value
import time

def add_one(n):
    with n.get_lock():
        seen = n.value
        time.sleep(0.8)
        n.value = seen + 1
        print("wrote", n.value)

if __name__ == "__main__":
    n = Value("i", 0)
    children = [Process(
        target=add_one, args=(n,),
    ) for _ in [1, 2, 3]]
    for p in children:
        p.start()
    for p in children:
        p.join()
    print("in the end:", n.value)
