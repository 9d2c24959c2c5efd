from multiprocessing import Process, set_start_method

counter = None
numbers = [1]


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


def work():
    print(numbers)
    print(counter())


if __name__ == "__main__":
    set_start_method("fork")
    counter = make_counter()
    counter()
    numbers.append(2)
    p = Process(target=work)
    p.start()
    p.join()
    print(p.exitcode, counter())
