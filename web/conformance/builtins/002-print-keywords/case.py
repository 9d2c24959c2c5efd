import sys

print("a", "b", sep="")
print("a", "b", "c", sep=", ", end=".\n")
print("no newline", end="")
print(" and on", end="\n\n")
print("a", 1, None, sep=None, end=None)
print(sep="x")
print("flushed", flush=True)
print("to the stream", file=sys.stdout)
print("to stderr", file=sys.stderr)
for wrong in ({"sep": 1}, {"end": 2}, {"colour": "red"}):
    try:
        print("never said", **wrong)
    except TypeError as e:
        print(type(e).__name__, e)
