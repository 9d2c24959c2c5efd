import { current_process } from "multiprocessing";
import os from "os";
import time from "time";

print("name:", current_process().name);
print("pid:", os.getpid());
time.sleep(2);
print("that was one process");
