from multiprocessing import Process, Value

def count(n):
    for i in range(3):
        n.value += 1

if __name__ == "__main__":
    n = Value("i", 0)
    a = Process(target=count, args=(n,), name="Ann")
    b = Process(target=count, args=(n,), name="Ben")
    a.start()
    b.start()
    a.join()
    b.join()
    print("n is", n.value)
