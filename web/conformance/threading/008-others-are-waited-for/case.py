from threading import Thread
from time import sleep

def late():
    sleep(0.05)
    print("late")
    # One that a thread starts is waited for as well.
    Thread(target=later).start()

def later():
    sleep(0.02)
    print("later")

Thread(target=late).start()
print("main is done")
