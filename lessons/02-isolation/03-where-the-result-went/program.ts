import { Process, current_process } from "multiprocessing";
import time from "time";

let done = false;

class Job extends Process {
  static runs = 0;
  result = 0;

  override run() {
    this.show();
    time.sleep(0.5);
    this.result = 42;
    Job.runs += 1;
    done = true;
    this.show();
  }

  show() {
    const name = current_process().name;
    print(name, this.result, Job.runs, done);
  }
}

if (__name__ === "__main__") {
  const job = new Job();
  job.start();
  job.join();
  job.show();
}
