from multiprocessing import Pipe, Process
import time

def price(dish):
    time.sleep(0.5)
    return len(dish) * 2

def kitchen(end):
    dish = end.recv()
    while dish is not None:
        end.send(price(dish))
        dish = end.recv()

if __name__ == "__main__":
    mine, theirs = Pipe()
    Process(target=kitchen, args=(theirs,)).start()
    for dish in ["rice", "soup", "dumplings"]:
        mine.send(dish)
        print(dish, mine.recv())
    mine.send(None)
