from multiprocessing import Process, Value, set_start_method

def change(number, ratio):
    number.value += 5
    ratio.value /= 2

if __name__ == "__main__":
    set_start_method("spawn")
    number, ratio = Value("i", 37), Value("d", 2.5)
    empty = Value("i")
    print(number.value, ratio.value, empty.value)
    child = Process(target=change, args=(number, ratio))
    child.start()
    child.join()
    print(number.value, ratio.value)
    number.value = -1
    print(number.value, number.acquire(), number.release())
    with number as entered:
        print(entered, number.get_lock())
    print(number.get_lock())
