from multiprocessing import JoinableQueue, Process, Value, set_start_method


def work(queue, done):
    while True:
        item = queue.get()
        if item is None:
            queue.task_done()
            break
        with done.get_lock():
            done.value += item
        queue.task_done()


if __name__ == "__main__":
    set_start_method("spawn")
    queue, done = JoinableQueue(), Value("i", 0)
    workers = [Process(target=work, args=(queue, done)) for _ in range(2)]
    for p in workers:
        p.start()
    for number in range(1, 11):
        queue.put(number)
    print(queue.join(), done.value)
    for _ in workers:
        queue.put(None)
    queue.join()
    for p in workers:
        p.join()
    print([p.exitcode for p in workers])
    try:
        queue.task_done()
    except ValueError as e:
        print(type(e).__name__, e)
