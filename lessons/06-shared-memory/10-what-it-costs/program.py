from multiprocessing import Manager, Value
import time

ROUNDS = 500

def measure(what, number):
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        number.value += 1
    seconds = time.perf_counter() - begin
    each = seconds / ROUNDS * 1_000_000
    print(f"{what}: {each:.2f} µs each")
    return each

if __name__ == "__main__":
    shared = measure("shared memory", Value("i", 0))
    with Manager() as manager:
        asked = measure("manager", manager.Value("i", 0))
        print("times as slow:", round(asked / shared))
