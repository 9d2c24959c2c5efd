from multiprocessing import Barrier, Process, Semaphore, Value, set_start_method

def visit(room, pair, inside, most):
    with room:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        # Nobody leaves before a second one has come.
        pair.wait()
        with inside.get_lock():
            inside.value -= 1

if __name__ == "__main__":
    set_start_method("spawn")
    room, pair = Semaphore(2), Barrier(2)
    inside, most = Value("i", 0), Value("i", 0)
    guests = [Process(target=visit, args=(room, pair, inside, most)) for _ in range(4)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print("most:", most.value, "inside:", inside.value, room)
