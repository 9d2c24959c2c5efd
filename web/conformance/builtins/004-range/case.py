print(list(range(5)), list(range(2, 5)), list(range(0, 10, 3)), list(range(5, 0, -2)), list(range(3, 1)))
print(range(5), range(1, 9, 2), len(range(0, 10, 3)), len(range(9, 0)))
twice = range(2)
print([[a, b] for a in twice for b in twice])
for call in (lambda: range(), lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("3"), lambda: range(1, 2, 3, 4)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
