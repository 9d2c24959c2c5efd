from multiprocessing import Queue

if __name__ == "__main__":
    q = Queue()
    print(q.qsize())
    q.put(1)
    print(q.qsize())
    q.put(5)
    print(q.qsize())
    q.get()
    print(q.qsize())
    q.get()
    print(q.qsize())
    for size in (0, -1):
        endless = Queue(size)
        for number in range(50):
            endless.put(number)
        print(endless.full(), endless.qsize(), sum(endless.get() for _ in range(50)))
