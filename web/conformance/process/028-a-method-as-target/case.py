from multiprocessing import Process, set_start_method


class Greeter:
    def __init__(self, name):
        self.name = name

    def greet(self):
        print("hello,", self.name)


if __name__ == "__main__":
    set_start_method("spawn")
    greeter = Greeter("Anna")
    p = Process(target=greeter.greet)
    try:
        p.start()
        p.join()
        print(p.exitcode)
    except Exception as e:
        print(type(e).__name__)
