from multiprocessing import Manager, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    with Manager() as manager:
        a = manager.list(range(5))
        print(a, a[0], a[-1], len(a), a[1:3], a[:])
        a.append(10)
        a.extend([11, 12])
        a.insert(0, "first")
        a[1] = "zero"
        print(a, a.index(11), a.count(2))
        print(a.pop(), a.pop(0), a)
        a.remove("zero")
        a.reverse()
        print(a)
        a.sort()
        print(a, list(a), [n * 2 for n in a], manager.list())
        print([a])
        print(manager.list(["text", None, True, 0.5, {"k": [1]}]))
