import sys from "sys";
import threading from "threading";

function fail() {
  throw new ValueError("boom");
}

function leave() {
  sys.exit("no words");
}

function hook(args: any) {
  const { exc_type, exc_value, thread } = args;
  print(exc_type.name, exc_value, thread.name, thread === threading.current_thread());
}

function broken(args: any) {
  throw new KeyError(args.thread.name);
}

function run(target: () => void, name: string) {
  const thread = new threading.Thread({ target, name });
  thread.start();
  thread.join();
  print(name, "is over", thread.is_alive());
}

const kept = threading.excepthook;
threading.excepthook = hook;
run(fail, "one");
run(leave, "two");
const timer = new threading.Timer(0.01, fail);
timer.name = "timer";
timer.start();
timer.join();
threading.excepthook = broken;
run(fail, "three");
threading.excepthook = kept;
run(leave, "four");
run(fail, "five");
