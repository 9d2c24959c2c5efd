import { Thread } from "threading";
import time from "time";

class Egg extends Thread {
  state = "raw";
  constructor(public minutes: number) {
    super({ name: `egg of ${minutes}` });
  }

  override run() {
    time.sleep(this.minutes * 0.2);
    this.state = "boiled";
    print(this.name, "is", this.state);
  }
}

const eggs = [new Egg(3), new Egg(6)];
for (const egg of eggs) {
  egg.start();
}
for (const egg of eggs) {
  egg.join();
}
print(eggs.map((egg) => egg.state));
