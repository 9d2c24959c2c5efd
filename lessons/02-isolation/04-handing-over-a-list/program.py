from multiprocessing import Process, current_process

def pack(bag, thing):
    bag.append(thing)
    print(current_process().name, "packed", bag)

if __name__ == "__main__":
    bag = ["lamp"]
    pack(bag, "rope")
    p = Process(
        target=pack,
        args=(bag, "map"),
    )
    p.start()
    p.join()
    print("in the end:", bag)
