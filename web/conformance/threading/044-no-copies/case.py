import pickle
from threading import Condition, Event, Lock, RLock, Thread, local

for one in (Lock(), RLock(), Event(), Condition(), Thread(), local()):
    try:
        pickle.dumps(one)
    except TypeError as e:
        print(e)
