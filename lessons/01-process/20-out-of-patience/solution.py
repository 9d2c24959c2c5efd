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
    for p in [quick, slow]:
        p.join(2)
        if p.is_alive():
            p.terminate()
            p.join()
        print(p.name, p.exitcode)
