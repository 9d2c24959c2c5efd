import { Event, Thread } from "threading";

const started = new Event();

function for_ever() {
  print("daemon begins");
  started.set();
  new Event().wait();
  print("never");
}

new Thread({ target: for_ever, daemon: true }).start();
started.wait();
print("main is done");
