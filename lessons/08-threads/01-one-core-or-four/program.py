from multiprocessing import Process

def climb(name):
    for floor in range(1, 5):
        for step in range(1000):
            pass
        print(name, "is on floor", floor)

if __name__ == "__main__":
    for name in ["Ann", "Ben"]:
        Process(
            target=climb, args=(name,), name=name,
        ).start()
