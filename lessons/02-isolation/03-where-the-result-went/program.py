from multiprocessing import Process, current_process
import time

done = False

class Job(Process):
    runs = 0

    def __init__(self):
        super().__init__()
        self.result = 0

    def run(self):
        global done
        self.show()
        time.sleep(0.5)
        self.result = 42
        Job.runs += 1
        done = True
        self.show()

    def show(self):
        name = current_process().name
        print(name, self.result, Job.runs, done)

if __name__ == "__main__":
    job = Job()
    job.start()
    job.join()
    job.show()
