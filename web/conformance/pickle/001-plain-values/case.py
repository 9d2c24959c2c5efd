from multiprocessing import Pipe

def echo(value):
    here.send(value)
    return there.recv()

if __name__ == "__main__":
    here, there = Pipe()
    print([echo(value) for value in [None, True, False, 0, -1, 2**31, -(2**31) - 1, 2**53 - 1]])
    print([echo(value) for value in [0.1, -2.5, 1e300, 5e-324, -0.0]])
    print([echo(value) for value in [float("inf"), float("-inf"), float("nan")]])
    print([echo(value) for value in [2**64, -(2**100), 10**30]])
    print([echo(value) for value in ["", "text", "a'b", "line\nline", "äöü 進程 🐍", "\u0000end"]])
    print([len(echo("x" * n)) for n in [255, 256, 32767, 60000]])
    print([echo(value) for value in [b"", b"\x00\xff", bytes(range(5))]])
