import multiprocessing
import threading


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    for module in [multiprocessing, threading]:
        alone = module.Barrier(True)
        attempt(alone.wait)
        print(alone.parties)
        for action in [5, "open", [print], 0, "", []]:
            barrier = module.Barrier(1, action)
            attempt(barrier.wait)
            print(barrier.broken)
