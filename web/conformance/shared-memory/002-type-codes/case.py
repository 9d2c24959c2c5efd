from multiprocessing import RawArray, RawValue

if __name__ == "__main__":
    for code, given in [("b", 200), ("B", 300), ("h", 40000), ("H", 70000)]:
        print(code, RawValue(code, given).value, RawArray(code, [given, -1])[:])
    for code, given in [("i", 2**31), ("I", 2**32 + 5)]:
        print(code, RawValue(code, given).value, RawArray(code, [given, -1])[:])
    print("q", RawValue("q", -(2**62)).value, RawArray("q", [2**62])[:])
    print("Q", RawValue("Q", 2**63).value)
    print("f", RawValue("f", 0.1).value, RawArray("f", [0.5, 0.3])[:])
    print("d", RawValue("d", 0.1).value, RawArray("d", [1e300, -0.25])[:])
