from threading import Thread

state = {"raised": False}

def raise_it():
    state["raised"] = True

def spin():
    turns = 0
    while not state["raised"]:
        turns += 1
    return turns >= 0

waiting = Thread(target=lambda: print("seen", spin()))
waiting.start()
Thread(target=raise_it).start()
waiting.join()
print("done")
