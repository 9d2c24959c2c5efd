from multiprocessing import Event, Process
import time

def run(signal, name):
    print(name, "is ready")
    signal.wait()
    print(name, "runs")

if __name__ == "__main__":
    signal = Event()
    for name in ["Ann", "Ben", "Cleo"]:
        Process(
            target=run, args=(signal, name), name=name,
        ).start()
    time.sleep(1.5)
    print("go")
    signal.set()
