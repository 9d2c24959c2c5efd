from multiprocessing import Process
import time

def forever():
    while True:
        time.sleep(1)
        print("still here")

if __name__ == "__main__":
    p = Process(target=forever)
    p.start()
    p.join(2.5)
    print("alive:", p.is_alive(), p.exitcode)
    p.terminate()
    p.join()
    print("alive:", p.is_alive(), p.exitcode)
