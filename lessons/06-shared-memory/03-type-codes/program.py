from multiprocessing import Process, Value

def add_one(box):
    box.value += 1

if __name__ == "__main__":
    boxes = [
        Value("b", 127),
        Value("i", 2147483647),
        Value("d", 2147483647.5),
    ]
    for box in boxes:
        p = Process(target=add_one, args=(box,))
        p.start()
        p.join()
        print(box.value)
