from multiprocessing import Array, RawArray, RawValue, Value, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    print(Value("i", 7), [Value("i", 7)])
    print(Value("d", 2.5), Value("h", -3), Value("B", 255))
    print(RawValue("i", 7), RawValue("d", 2.5), RawValue("f", 0.5))
    print(Array("i", 3))
    print(RawArray("d", [1.5, 2.5]))
