from multiprocessing import Process, Queue, set_start_method


def fill(queue):
    for letter in "abc":
        queue.put(letter * 300_000)
    queue.put([list(range(20_000))])


if __name__ == "__main__":
    set_start_method("spawn")
    queue = Queue(2)
    p = Process(target=fill, args=(queue,))
    p.start()
    for letter in "abc":
        text = queue.get()
        print(len(text), text.count(letter))
    [numbers] = queue.get()
    print(len(numbers), sum(numbers))
    p.join()
    print(p.exitcode)
