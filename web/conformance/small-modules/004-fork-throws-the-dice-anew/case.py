from multiprocessing import Process, set_start_method
import random

before = []


def dice():
    return [random.randint(1, 6) for _ in range(30)]


def roll():
    print("the parent's dice" if dice() == before else "dice of its own")


if __name__ == "__main__":
    set_start_method("fork")
    random.seed(3)
    before = dice()
    for _ in range(2):
        random.seed(3)
        p = Process(target=roll)
        p.start()
        p.join()
    roll()
