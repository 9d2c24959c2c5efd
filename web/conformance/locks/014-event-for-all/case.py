from multiprocessing import Event, Process, Semaphore, Value, set_start_method

def wait_in_line(gate, arrived, through):
    arrived.release()
    gate.wait()
    with through.get_lock():
        through.value += 1

if __name__ == "__main__":
    set_start_method("spawn")
    gate, arrived, through = Event(), Semaphore(0), Value("i", 0)
    children = [Process(target=wait_in_line, args=(gate, arrived, through)) for _ in range(3)]
    for child in children:
        child.start()
    for _ in children:
        arrived.acquire()
    print("before:", through.value, [child.is_alive() for child in children])
    gate.set()
    for child in children:
        child.join()
    print("after:", through.value, arrived)
