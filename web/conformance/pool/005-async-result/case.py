from multiprocessing import Event, Pool, TimeoutError, set_start_method

def set_up(event):
    global go
    go = event

def wait_and_add(a, b):
    go.wait()
    return a + b

def fail():
    raise ValueError("no such thing")

if __name__ == "__main__":
    set_start_method("spawn")
    event = Event()
    with Pool(1, set_up, (event,)) as pool:
        result = pool.apply_async(wait_and_add, (2, 3))
        print("ready", result.ready())
        print("wait", result.wait(0.01))
        try:
            result.get(timeout=0.01)
        except TimeoutError as e:
            print("TimeoutError", repr(str(e)))
        try:
            result.successful()
        except ValueError as e:
            text = str(e)
            print(text[: text.index(" at ")], text[text.index("> ") :])
        event.set()
        print("get", result.get(), result.get(1))
        print("ready", result.ready(), "successful", result.successful())

        failed = pool.apply_async(fail)
        print("wait", failed.wait())
        print("ready", failed.ready(), "successful", failed.successful())
        for _ in range(2):
            try:
                failed.get()
            except ValueError as e:
                print("ValueError", e)
