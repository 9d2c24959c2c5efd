from multiprocessing import Lock, Process
import time

def play(lock, name):
    with lock:
        print(name, "comes on stage")
        time.sleep(0.8)
        print(name, "leaves it")

if __name__ == "__main__":
    lock = Lock()
    for name in ["Ann", "Ben", "Cleo"]:
        Process(
            target=play, args=(lock, name), name=name,
        ).start()
