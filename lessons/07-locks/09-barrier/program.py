from multiprocessing import Barrier, Process
import time

def climb(hut, name, hours):
    time.sleep(hours)
    print(name, "is at the hut")
    hut.wait()
    print(name, "goes on")

if __name__ == "__main__":
    hut = Barrier(3)
    party = {"Ann": 1, "Ben": 2, "Cleo": 3}
    for name, hours in party.items():
        Process(
            target=climb, args=(hut, name, hours), name=name,
        ).start()
