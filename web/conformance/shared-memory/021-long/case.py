from multiprocessing import Value

if __name__ == "__main__":
    long, longlong = Value("l", 0), Value("q", 0)
    long.value = 2**40 + 5
    longlong.value = 2**40 + 5
    print(long.value, longlong.value)
