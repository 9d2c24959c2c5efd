from multiprocessing import Process, set_start_method


def work(name):
    with open("log.txt", "a") as file:
        for i in range(50):
            file.write(f"{name} {i}\n")
            file.flush()


if __name__ == "__main__":
    set_start_method("spawn")
    children = [Process(target=work, args=(name,)) for name in "ab"]
    for child in children:
        child.start()
    for child in children:
        child.join()
    lines = open("log.txt").readlines()
    print(len(lines), len(set(lines)))
    for name in "ab":
        mine = [line for line in lines if line.startswith(name)]
        print(mine == [f"{name} {i}\n" for i in range(50)])
