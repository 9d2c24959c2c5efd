from multiprocessing import Lock, Process
import time

def dine(name, left, right):
    with left:
        time.sleep(1)
        with right:
            print(name, "eats")
            time.sleep(0.3)

if __name__ == "__main__":
    one = Lock()
    two = Lock()
    three = Lock()
    sticks = [one, two, three]
    names = ["Ann", "Ben", "Cleo"]
    for i in range(3):
        first = sticks[min(i, (i + 1) % 3)]
        second = sticks[max(i, (i + 1) % 3)]
        Process(
            target=dine, args=(names[i], first, second),
            name=names[i],
        ).start()
