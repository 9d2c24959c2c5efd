from multiprocessing import Process, SimpleQueue, set_start_method


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def echo(there, back):
    back.put(there.empty())
    while (item := there.get()) != "stop":
        back.put([item, there.empty()])


if __name__ == "__main__":
    set_start_method("spawn")
    there, back = SimpleQueue(), SimpleQueue()
    p = Process(target=echo, args=(there, back))
    p.start()
    print(back.get())
    for item in ("a", None, [1, {"b": 2}]):
        there.put(item)
        print(back.get())
    there.put("stop")
    p.join()
    print(there.empty(), back.empty(), p.exitcode)
    back.put("left")
    print(back.empty(), back.get(), back.empty())
    attempt(there.close)
    attempt(there.close)
    attempt(lambda: there.put(1))
    attempt(there.get)
    attempt(there.empty)
