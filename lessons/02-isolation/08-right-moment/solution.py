from multiprocessing import Process, current_process

def leave(bag):
    print(current_process().name, "takes", bag)

if __name__ == "__main__":
    bag = ["lamp"]
    ann = Process(
        target=leave, args=(bag,), name="Ann",
    )
    ben = Process(
        target=leave, args=(bag,), name="Ben",
    )
    ann.start()
    bag.append("rope")
    ben.start()
    bag.append("map")
    ann.join()
    ben.join()
    print("at home:", bag)
