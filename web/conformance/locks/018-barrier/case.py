from multiprocessing import Barrier, Process, Queue, set_start_method

def meet(barrier, indices):
    indices.put([barrier.wait(), barrier.wait()])

if __name__ == "__main__":
    set_start_method("spawn")
    barrier, indices = Barrier(3), Queue()
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    print(barrier)
    children = [Process(target=meet, args=(barrier, indices)) for _ in range(3)]
    for child in children:
        child.start()
    rounds = [indices.get() for _ in children]
    print(sorted(first for first, _ in rounds), sorted(second for _, second in rounds))
    for child in children:
        child.join()
    print(barrier.n_waiting, barrier.broken)
    alone = Barrier(1)
    print(alone.wait(), alone.wait(), alone.wait(0.01))
