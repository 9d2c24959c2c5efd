from multiprocessing import Process, Semaphore
import time

def park(places, car):
    with places:
        print("car", car, "in")
        time.sleep(1.2)
        print("car", car, "out")

if __name__ == "__main__":
    places = Semaphore(2)
    for car in range(1, 6):
        Process(
            target=park, args=(places, car),
            name=f"car {car}",
        ).start()
