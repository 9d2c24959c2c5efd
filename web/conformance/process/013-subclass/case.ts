import { Process, set_start_method } from "multiprocessing";

class Counter extends Process {
  count: number;
  step: number;

  constructor(start: number, step: number) {
    super({ daemon: true });
    this.count = start;
    this.step = step;
  }

  override run() {
    for (const _ of range(3)) this.count += this.step;
    print(this.name, this.count, this.daemon);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Counter(10, 5);
  p.start();
  p.join();
  print(p.count, p.exitcode, p instanceof Process);
  print(p.run());
  print(p.count);
}
