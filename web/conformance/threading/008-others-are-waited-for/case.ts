import { Thread } from "threading";
import { sleep } from "time";

function late() {
  sleep(0.05);
  print("late");
  // One that a thread starts is waited for as well.
  new Thread({ target: later }).start();
}

function later() {
  sleep(0.02);
  print("later");
}

new Thread({ target: late }).start();
print("main is done");
