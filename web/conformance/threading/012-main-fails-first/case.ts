import { Thread } from "threading";
import { sleep } from "time";

function late() {
  sleep(0.05);
  print("late");
}

new Thread({ target: late }).start();
throw new ValueError("main");
