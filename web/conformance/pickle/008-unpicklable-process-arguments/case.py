from multiprocessing import Process, active_children, set_start_method

def make_lambda():
    return lambda: 1

def nothing(*args):
    pass

def start(label, target, *args):
    child = Process(target=target, args=args)
    try:
        child.start()
    except Exception as e:
        print(label, type(e).__name__, e)
    else:
        child.join()
        print(label, child.exitcode)

if __name__ == "__main__":
    set_start_method("spawn")
    start("lambda as target:", make_lambda())
    start("lambda in args:", nothing, 1, [make_lambda()])
    start("generator in args:", nothing, (n for n in [1]))
    start("fine:", nothing, 1, [2])
    print(active_children())
