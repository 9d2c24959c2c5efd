from multiprocessing import Process, Semaphore

def careless(places):
    places.acquire()
    print("in")
    places.release()
    print("out")
    places.release()

if __name__ == "__main__":
    places = Semaphore(2)
    p = Process(
        target=careless, args=(places,),
    )
    p.start()
    p.join()
    print("free places:", places.get_value())
    print("exit code:", p.exitcode)
