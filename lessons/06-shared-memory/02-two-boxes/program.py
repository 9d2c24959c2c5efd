from multiprocessing import Array, Process, Value
import time

def fill(squares, mean):
    total = 0
    for k in range(4):
        squares[k] = k * k
        total += squares[k]
    mean.value = total / 4

def show(squares, mean):
    time.sleep(0.5)
    print(squares[:], mean.value)

if __name__ == "__main__":
    squares = Array("i", 4)
    mean = Value("d")
    boxes = (squares, mean)
    a = Process(target=fill, args=boxes)
    b = Process(target=show, args=boxes)
    a.start()
    a.join()
    b.start()
    squares[0] = 100
    b.join()
