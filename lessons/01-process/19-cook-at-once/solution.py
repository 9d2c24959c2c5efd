from multiprocessing import Process
import time

def cook(dish, seconds):
    time.sleep(seconds)
    print(dish, "is ready")

if __name__ == "__main__":
    cooks = [
        Process(target=cook, args=("rice", 3)),
        Process(target=cook, args=("soup", 1)),
        Process(target=cook, args=("fish", 2)),
    ]
    for p in cooks:
        p.start()
    for p in cooks:
        p.join()
    print("dinner")
