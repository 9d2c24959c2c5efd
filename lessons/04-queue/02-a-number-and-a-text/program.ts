import { Process, Queue } from "multiprocessing";

class Job extends Process {
  queue: Queue;
  result = 0;

  constructor(queue: Queue) {
    super();
    this.queue = queue;
  }

  override run() {
    this.result = 42;
    this.queue.put(42);
    this.queue.put("forty-two");
  }
}

if (__name__ === "__main__") {
  const job = new Job(new Queue());
  job.start();
  print("from the queue: ", job.queue.get());
  print("from the queue: ", job.queue.get());
  print("from the object:", job.result);
}
