from multiprocessing import Array, Process, Value, set_start_method

def count(total, votes, mine):
    for _ in range(500):
        with total.get_lock():
            total.value += 1
        with votes:
            votes[0] += 1
        votes[mine] += 1

if __name__ == "__main__":
    set_start_method("spawn")
    total, votes = Value("i", 0), Array("i", 4)
    children = [Process(target=count, args=(total, votes, n)) for n in (1, 2, 3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value, votes[:])
