from multiprocessing import get_context
import time

mp = get_context("spawn")
lock = mp.Lock()

def play(name):
    with lock:
        print(name, "comes on stage")
        time.sleep(1)
        print(name, "leaves it")

if __name__ == "__main__":
    for name in ["Ann", "Ben"]:
        mp.Process(
            target=play, args=(name,), name=name,
        ).start()
