from multiprocessing import Pool, cpu_count
import time

def add(numbers):
    sum = 0
    for x in numbers:
        sum += x
    return sum

def main():
    numbers = list(range(1_000_000))
    parts = cpu_count()
    size = len(numbers) // parts
    pieces = [
        (numbers[k * size : (k + 1) * size],)
        for k in range(parts - 1)
    ]
    pieces.append((numbers[(parts - 1) * size :],))

    pool = Pool(parts)
    begin = time.perf_counter()
    sum = add(numbers)
    alone = time.perf_counter() - begin
    same = sum == add(pool.starmap(add, pieces))
    pooled = time.perf_counter() - begin - alone
    print(f"alone: {alone * 1000:.1f} ms")
    print(f"pool:  {pooled * 1000:.1f} ms")
    print("same sum:", same)
    faster = pooled < alone
    print("the pool was", "faster" if faster else "slower")

if __name__ == "__main__":
    main()
