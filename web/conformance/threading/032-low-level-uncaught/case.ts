import _thread from "_thread";
import { sleep } from "time";

function boom() {
  throw new ValueError("boom");
}

function leave() {
  _thread.exit();
}

_thread.start_new_thread(boom, []);
_thread.start_new_thread(leave, []);
sleep(0.05);
print("main goes on");
