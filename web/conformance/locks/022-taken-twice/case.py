from multiprocessing import Lock, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    lock = Lock()
    with lock:
        print(lock)
        with lock:
            print("not reached")
