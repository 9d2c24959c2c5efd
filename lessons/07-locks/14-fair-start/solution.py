from multiprocessing import Barrier, Event, Process
import time

def prepare(name, seconds, line, go):
    time.sleep(seconds)
    print(name, "is ready")
    line.wait()
    go.wait()
    print(name, "runs")

if __name__ == "__main__":
    line = Barrier(4)
    go = Event()
    team = {"Ann": 0.3, "Ben": 0.8, "Cleo": 1.3}
    for name, seconds in team.items():
        Process(
            target=prepare, args=(name, seconds, line, go),
            name=name,
        ).start()
    line.wait()
    print("go")
    go.set()
