from multiprocessing import Process
import time

def work(seconds):
    time.sleep(seconds)
    print("worked for", seconds, "s")

if __name__ == "__main__":
    quick = Process(target=work, args=(1,))
    slow = Process(target=work, args=(6,))
    quick.start()
    slow.start()
