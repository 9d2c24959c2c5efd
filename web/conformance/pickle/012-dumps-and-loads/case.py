import pickle

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, isinstance(e, pickle.PickleError))

if __name__ == "__main__":
    packed = pickle.dumps(Point(1, [2, 3]))
    print(type(packed).__name__, len(packed) > 0)
    first, second = pickle.loads(packed), pickle.loads(packed)
    print(first.x, first.y, type(first) is Point, first is second, first.y is second.y)
    print(pickle.loads(pickle.dumps({"a": [None, True, 0.5, "x"]})))
    print(pickle.loads(pickle.dumps(Point)) is Point, pickle.loads(pickle.dumps(attempt)) is attempt)
    attempt(lambda: pickle.loads(b"\x00 this is no pickle"))
    attempt(lambda: pickle.loads(b""))
