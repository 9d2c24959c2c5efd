from multiprocessing import Process, set_start_method


class Counter(Process):
    def __init__(self, start, step):
        super().__init__(daemon=True)
        self.count = start
        self.step = step

    def run(self):
        for _ in range(3):
            self.count += self.step
        print(self.name, self.count, self.daemon)


if __name__ == "__main__":
    set_start_method("spawn")
    p = Counter(10, 5)
    p.start()
    p.join()
    print(p.count, p.exitcode, isinstance(p, Process))
    print(p.run())
    print(p.count)
