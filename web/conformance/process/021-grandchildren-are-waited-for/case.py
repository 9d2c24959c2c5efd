from multiprocessing import Process, current_process, set_start_method


def late():
    print("late")


def grow(depth):
    print(current_process().name, depth)
    if depth > 0:
        for _ in range(2):
            p = Process(target=grow, args=(depth - 1,))
            p.start()
            p.join()
    if depth == 1:
        Process(target=late).start()


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=grow, args=(2,))
    p.start()
    p.join()
    print("end", p.exitcode)
