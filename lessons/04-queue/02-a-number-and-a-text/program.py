from multiprocessing import Process, Queue

class Job(Process):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue
        self.result = 0

    def run(self):
        self.result = 42
        self.queue.put(42)
        self.queue.put("forty-two")

if __name__ == "__main__":
    job = Job(Queue())
    job.start()
    print("from the queue: ", job.queue.get())
    print("from the queue: ", job.queue.get())
    print("from the object:", job.result)
