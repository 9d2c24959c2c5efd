import { Thread, current_thread, local } from "threading";

class Session extends local {
  declare count: number;

  constructor(start: number) {
    super(start);
    this.count = start;
    print("made in", current_thread().name);
  }

  step() {
    this.count += 1;
    return this.count;
  }
}

const session = new Session(5);

function work() {
  print(session.step(), session.step());
}

for (const name of ["a", "b"]) {
  const t = new Thread({ target: work, name });
  t.start();
  t.join();
}
print(session.count, session.step());
