import multiprocessing as mp
import time

def work(seconds):
    time.sleep(seconds)
    print(f"{seconds} s are over")

if __name__ == "__main__":
    print("cores:", mp.cpu_count())
    for s in [2, 3, 4]:
        mp.Process(target=work, args=(s,)).start()
    for p in mp.active_children():
        print("active:", p.name, p.pid)
    print("END")
