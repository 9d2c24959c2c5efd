from threading import Thread

n = 0

def count():
    global n
    for i in range(3):
        n += 1

ann = Thread(target=count, name="Ann")
ben = Thread(target=count, name="Ben")
ann.start()
ben.start()
ann.join()
ben.join()
print("n is", n)
