import sys
from multiprocessing import Pool, set_start_method

def leave():
    sys.exit()

if __name__ == "__main__":
    set_start_method("spawn")
    pool = Pool(1)
    print("asked")
    # The worker ends in the middle of its task, and a new one knows nothing of it.
    pool.apply(leave)
    print("not reached")
