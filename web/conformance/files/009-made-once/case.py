import os
from multiprocessing import Process, set_start_method


def work(name):
    try:
        with open("lock", "x") as file:
            file.write(name)
        print("made it")
    except FileExistsError as e:
        open(f"late {name}", "w").close()
        assert str(e) == "[Errno 17] File exists: 'lock'" and e.errno == 17, e


if __name__ == "__main__":
    set_start_method("spawn")
    children = [Process(target=work, args=(name,)) for name in "abc"]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(len([name for name in os.listdir() if name.startswith("late")]))
    print(os.path.getsize("lock"), os.path.exists("lock"))
    os.remove("lock")
    print(os.path.exists("lock"))
