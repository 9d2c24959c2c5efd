from multiprocessing import Lock, Process
import time

def ann(pen, paper):
    with pen:
        print("Ann has the pen")
        time.sleep(0.6)
        with paper:
            print("Ann writes")

def ben(pen, paper):
    with paper:
        print("Ben has the paper")
        time.sleep(0.9)
        with pen:
            print("Ben writes")

if __name__ == "__main__":
    pen = Lock()
    paper = Lock()
    args = (pen, paper)
    Process(target=ann, args=args, name="Ann").start()
    Process(target=ben, args=args, name="Ben").start()
