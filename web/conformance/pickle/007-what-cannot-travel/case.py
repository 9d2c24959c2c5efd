from multiprocessing import Pipe, Process, set_start_method

def make_lambda():
    return lambda: 1

def make_local():
    def inner():
        return 1

    return inner

def make_class():
    class Local:
        pass

    return Local

def numbers():
    yield 1

def attempt(label, value):
    try:
        here.send(value)
        print(label, "sent")
    except Exception as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    here, there = Pipe()
    attempt("lambda:", make_lambda())
    attempt("local function:", make_local())
    attempt("local class:", make_class())
    attempt("instance of it:", make_class()())
    attempt("deep inside:", {"a": [1, {"b": make_lambda()}]})
    attempt("generator:", numbers())
    attempt("process:", Process(target=attempt))
    # What could not be sent has left nothing behind.
    here.send("fine")
    print(there.recv(), there.poll())
