from multiprocessing import Process, set_start_method


def deliver(order):
    try:
        return {"tea": 3}[order]
    except KeyError as e:
        raise ValueError("nobody sells " + order) from e


if __name__ == "__main__":
    set_start_method("spawn")
    try:
        deliver("coal")
    except ValueError as e:
        print(e, "because of", type(e.__cause__).__name__, e.__cause__)
    p = Process(target=deliver, args=("coal",))
    p.start()
    p.join()
    print(p.exitcode)
