from multiprocessing import Array, Event, Process, Value, set_start_method


def change(value, array, begun, done):
    begun.set()
    value.value = 7
    array[0] = 8
    done.set()


if __name__ == "__main__":
    set_start_method("spawn")
    value, array = Value("i", 1), Array("i", [1])
    begun, done = Event(), Event()
    p = Process(target=change, args=(value, array, begun, done))
    with value.get_lock(), array.get_lock():
        p.start()
        begun.wait()
        print(done.wait(1), value.value, array[0])
    p.join()
    print(done.is_set(), value.value, array[0])
