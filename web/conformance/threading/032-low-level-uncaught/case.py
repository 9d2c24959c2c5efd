import _thread
from time import sleep

def boom():
    raise ValueError("boom")

def leave():
    _thread.exit()

_thread.start_new_thread(boom, ())
_thread.start_new_thread(leave, ())
sleep(0.05)
print("main goes on")
