from multiprocessing import Process, Queue

def pick(queue, fruit):
    queue.put(fruit * 100_000)

if __name__ == "__main__":
    queue = Queue()
    pickers = []
    for fruit in ["fig", "plum"]:
        p = Process(target=pick, args=(queue, fruit))
        p.start()
        pickers.append(p)
    for p in pickers:
        print("got", len(queue.get()))
    for p in pickers:
        p.join()
    print("everybody is home")
