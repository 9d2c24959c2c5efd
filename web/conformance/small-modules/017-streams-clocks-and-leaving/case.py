import sys
import time
from functools import reduce

def attempt(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)

print(sys.stdout.name, sys.stderr.name, sys.stdout.encoding, sys.stdout.mode, sys.stdout.closed)
print(sys.stdout.writable(), sys.stdout.readable())
print(sys.stdout.writelines(["one, ", "two\n"]))
attempt(lambda: sys.stdout.writelines(5))
attempt(lambda: sys.stdout.writelines([5]))
attempt(lambda: sys.stdout.write(None))
attempt(lambda: sys.exit(1, 2))
for status in [None, 0, "words"]:
    try:
        sys.exit(status)
    except SystemExit as e:
        print(len(e.args), e.code)
attempt(lambda: time.time(1))
attempt(lambda: time.time_ns(1))
attempt(lambda: time.monotonic(1))
attempt(lambda: time.perf_counter(1))
attempt(lambda: time.process_time(1))
attempt(lambda: time.sleep())
attempt(lambda: reduce(max, [1], 2, 3))
