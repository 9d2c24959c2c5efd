from multiprocessing import Pipe, Process, set_start_method

def show(label, items):
    print(label, items)

if __name__ == "__main__":
    set_start_method("spawn")
    here, there = Pipe()
    items = ["sent"]
    here.send(items)
    items.append("too late")
    print(there.recv(), items)

    items = ["made"]
    child = Process(target=show, args=("child:", items))
    # Arguments are copied by start(), not by the constructor.
    items.append("in time")
    child.start()
    items.append("too late")
    child.join()
    print(items)

    names = ["a"]
    process = Process(target=show, args=["x", names], kwargs={})
    names = ["b"]
    process.start()
    process.join()
