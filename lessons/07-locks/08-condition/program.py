from multiprocessing import Condition, Process, Value
import time

def guest(changed, plates):
    with changed:
        changed.wait_for(lambda: plates.value >= 3)
        print("the guest begins")

def cook(changed, plates):
    for _ in range(4):
        time.sleep(0.6)
        with changed:
            plates.value += 1
            print("plates:", plates.value)
            changed.notify()

if __name__ == "__main__":
    table = (
        Condition(), Value("i", 0))
    Process(target=guest, args=table).start()
    Process(target=cook, args=table).start()
