class Room:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, type, value, traceback):
        print("leave", self.name, type and type.__name__, value)
        return self.swallow


with Room("kitchen") as name:
    print("in", name)

with Room("cellar", swallow=True):
    raise ValueError("dark")

try:
    with Room("attic"):
        with Room("chest"):
            raise KeyError("key")
except KeyError as e:
    print("out", e)

try:
    with 5:
        print("never said")
except TypeError as e:
    print(type(e).__name__, e)
