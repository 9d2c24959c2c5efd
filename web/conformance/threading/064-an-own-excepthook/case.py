import sys
import threading


def fail():
    raise ValueError("boom")


def leave():
    sys.exit("no words")


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.thread is threading.current_thread())


def broken(args):
    raise KeyError(args.thread.name)


def run(target, name):
    thread = threading.Thread(target=target, name=name)
    thread.start()
    thread.join()
    print(name, "is over", thread.is_alive())


kept = threading.excepthook
threading.excepthook = hook
run(fail, "one")
run(leave, "two")
timer = threading.Timer(0.01, fail)
timer.name = "timer"
timer.start()
timer.join()
threading.excepthook = broken
run(fail, "three")
threading.excepthook = kept
run(leave, "four")
run(fail, "five")
