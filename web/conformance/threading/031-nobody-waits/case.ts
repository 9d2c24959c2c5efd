import _thread from "_thread";
import { Event, current_thread } from "threading";

const begun = new Event();

function work() {
  print("begins", current_thread().name, current_thread().daemon);
  begun.set();
  new Event().wait();
  print("never");
}

_thread.start_new_thread(work, []);
begun.wait();
print("main is done");
