from multiprocessing import Process
import time

squares = []

def fill():
    for k in range(5):
        squares.append(k * k)
        time.sleep(0.2)
    print("child: ", squares)

if __name__ == "__main__":
    p = Process(target=fill)
    p.start()
    p.join()
    print("parent:", squares)
