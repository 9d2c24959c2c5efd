from multiprocessing import Array, Process, Value, set_start_method

def square(numbers, total):
    for i in range(len(numbers)):
        numbers[i] = numbers[i] ** 2
        total.value += numbers[i]

if __name__ == "__main__":
    set_start_method("spawn")
    numbers, total = Array("i", range(6)), Value("d", 0.5)
    child = Process(target=square, args=(numbers, total))
    child.start()
    child.join()
    print(numbers[:], total.value)
    child = Process(target=square, args=(numbers, total))
    child.start()
    child.join()
    print(numbers[:], total.value)
