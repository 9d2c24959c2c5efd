from multiprocessing import Lock, Process

def write(name, first, second):
    for page in range(2):
        with first:
            with second:
                print(name, "writes page", page)

if __name__ == "__main__":
    pen = Lock()
    paper = Lock()
    ann = Process(
        target=write, args=("Ann", pen, paper), name="Ann",
    )
    ben = Process(
        target=write, args=("Ben", paper, pen), name="Ben",
    )
    ann.start()
    ben.start()
