from multiprocessing import Pipe

class Node:
    def __init__(self, name):
        self.name = name
        self.next = None

def echo(value):
    here.send(value)
    return there.recv()

if __name__ == "__main__":
    here, there = Pipe()
    shared = ["shared"]
    first, second, other = echo([shared, shared, ["shared"]])
    print(first is second, first is other, first is shared)

    ring = [1, 2]
    ring.append(ring)
    back = echo(ring)
    print(back, back[2] is back, back is ring)

    table = {"name": "table"}
    table["self"] = table
    back = echo(table)
    print(back, back["self"] is back)

    a, b = Node("a"), Node("b")
    a.next, b.next = b, a
    back = echo(a)
    print(back.name, back.next.name, back.next.next is back, isinstance(back.next, Node))

    # Two messages know nothing of each other.
    print(echo(shared) is echo(shared))
