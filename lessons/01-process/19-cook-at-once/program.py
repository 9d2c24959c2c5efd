from multiprocessing import Process
import time

def cook(dish, seconds):
    time.sleep(seconds)
    print(dish, "is ready")

if __name__ == "__main__":
    cook("rice", 3)
    cook("soup", 1)
    cook("fish", 2)
    print("dinner")
