from multiprocessing import Process, Queue

def produce(queue, size):
    queue.put("x" * size)
    print("child:  put is done")

if __name__ == "__main__":
    queue = Queue()
    args = (queue, 1_000_000)
    p = Process(target=produce, args=args)
    p.start()
    p.join()
    text = queue.get()
    print("parent: got", len(text))
