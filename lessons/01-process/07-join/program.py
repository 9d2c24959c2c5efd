from multiprocessing import Process
import time

def work():
    time.sleep(2)
    print("child: done")

if __name__ == "__main__":
    begin = time.time()
    p = Process(target=work)
    p.start()
    seconds = time.time() - begin
    print(f"main: {seconds:.1f} s later")
