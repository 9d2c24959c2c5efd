import { Event, Thread } from "threading";

const gate = new Event();

function late() {
  gate.wait();
  print("late");
  // One that a thread starts is waited for as well.
  new Thread({ target: later }).start();
}

function later() {
  print("later");
}

new Thread({ target: late }).start();
print("main is done");
gate.set();
