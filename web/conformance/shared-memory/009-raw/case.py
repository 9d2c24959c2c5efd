from multiprocessing import Process, RawArray, RawValue, set_start_method

def fill(value, array):
    value.value = 1.25
    for i in range(len(array)):
        array[i] = -i

if __name__ == "__main__":
    set_start_method("spawn")
    value, array = RawValue("d", 0.5), RawArray("h", 5)
    print(value.value, array[:], len(array))
    array[4] = 9
    print(array[1:], hasattr(array, "get_lock"), hasattr(value, "acquire"))
    child = Process(target=fill, args=(value, array))
    child.start()
    child.join()
    print(value.value, array[:], sum(array))
    print(RawArray("i", range(4))[:], RawArray("i", array[:2])[:])
