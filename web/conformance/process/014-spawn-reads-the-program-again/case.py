from multiprocessing import Process, set_start_method

print("read as", __name__)
numbers = [1, 2, 3]


def work():
    print("child has", numbers)


if __name__ == "__main__":
    set_start_method("spawn")
    numbers.append(4)
    p = Process(target=work)
    p.start()
    p.join()
    print("parent has", numbers)
