from multiprocessing import Process
import time

def prepare(name, seconds):
    time.sleep(seconds)
    print(name, "is ready")
    print(name, "runs")

if __name__ == "__main__":
    team = {"Ann": 0.3, "Ben": 0.8, "Cleo": 1.3}
    for name, seconds in team.items():
        Process(
            target=prepare, args=(name, seconds), name=name,
        ).start()
