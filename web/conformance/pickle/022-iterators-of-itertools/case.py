import itertools
from multiprocessing import Pipe

def attempt(label, value):
    try:
        here.send(value)
        print(label, list(itertools.islice(there.recv(), 3)))
    except TypeError as e:
        print(label, type(e).__name__, e)

if __name__ == "__main__":
    here, there = Pipe()
    attempt("count:", itertools.count(3))
    attempt("repeat:", itertools.repeat("x", 3))
    attempt("chain:", itertools.chain([1], [2], [3]))
    attempt("what they give:", list(itertools.chain([1], [2], [3])))
