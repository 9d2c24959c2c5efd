from multiprocessing import Process
import time

class Clock(Process):
    def __init__(self, interval):
        super().__init__()
        self.interval = interval

    def run(self):
        for _ in range(4):
            print("it is", time.strftime("%H:%M:%S"))
            time.sleep(self.interval)

if __name__ == "__main__":
    clock = Clock(1)
    clock.start()
    print("main started", clock.name)
