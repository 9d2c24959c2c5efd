import _thread from "_thread";
import { Event, active_count, current_thread } from "threading";

const done = new Event();

function work() {
  const me = current_thread();
  print(me.constructor.name, me.name, me.daemon, me.is_alive(), active_count());
  try {
    me.join();
  } catch (e) {
    if (e instanceof AssertionError || e instanceof RuntimeError) print(e);
  }
  done.set();
}

_thread.start_new_thread(work, []);
done.wait();
