from multiprocessing import current_process
import os
import time

print("name:", current_process().name)
print("pid:", os.getpid())
time.sleep(2)
print("that was one process")
