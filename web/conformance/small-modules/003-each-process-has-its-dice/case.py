from multiprocessing import Process, set_start_method
import random


def roll(seed):
    random.seed(seed)
    print([random.randint(1, 6) for _ in range(6)])


if __name__ == "__main__":
    set_start_method("spawn")
    random.seed(3)
    for seed in (3, 3, 4):
        p = Process(target=roll, args=(seed,))
        p.start()
        p.join()
    print([random.randint(1, 6) for _ in range(6)])
