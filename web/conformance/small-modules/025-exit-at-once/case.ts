import os from "os";
import threading from "threading";
import time from "time";
import { Process, Value, set_start_method } from "multiprocessing";

function leave(status: number, entered: Value) {
  entered.value += 1;
  try {
    os._exit(status);
  } catch {
    entered.value += 10;
  } finally {
    entered.value += 100;
  }
}

function leave_while_others_work(entered: Value) {
  // Neither its threads nor its children are waited for.
  new threading.Thread({ target: time.sleep, args: [3600] }).start();
  leave(5, entered);
}

function leave_from_a_thread(entered: Value) {
  const thread = new threading.Thread({ target: leave, args: [6, entered] });
  thread.start();
  thread.join();
  entered.value += 1000;
}

function attempt(...args: any[]) {
  try {
    Reflect.apply(os._exit, os, args);
  } catch (e) {
    if (e instanceof TypeError || e instanceof OverflowError) print(e.name, e);
  }
}

function run(target: (...args: any[]) => unknown, ...args: unknown[]) {
  const entered = new Value("i", 0);
  const child = new Process({ target, args: [...args, entered] });
  child.start();
  child.join();
  print(child.exitcode, entered.value);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  for (const status of [0, 1, 7, 300, -1]) run(leave, status);
  run(leave_while_others_work);
  run(leave_from_a_thread);
  attempt();
  attempt("a");
  attempt(1, 2);
  attempt(1.5);
  attempt(2 ** 40);
  print("still there");
  try {
    os._exit(4);
  } finally {
    print("never");
  }
}
