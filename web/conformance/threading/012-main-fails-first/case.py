from threading import Event, Thread
from time import sleep

def late():
    sleep(0.05)
    print("late")

Thread(target=late).start()
raise ValueError("main")
