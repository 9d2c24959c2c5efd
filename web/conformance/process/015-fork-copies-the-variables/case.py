from multiprocessing import Process, current_process, set_start_method

print("read as", __name__)
numbers = [1, 2, 3]
total = 0


def work():
    global total
    print("child has", numbers, total, __name__, current_process().name)
    numbers.append("child's")
    total += 1


if __name__ == "__main__":
    set_start_method("fork")
    numbers.append(4)
    total = 10
    p = Process(target=work)
    numbers.append(5)
    p.start()
    p.join()
    print("parent has", numbers, total)
