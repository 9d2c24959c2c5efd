from multiprocessing import Pool, cpu_count
import time

def work(rounds):
    sum = 0
    for k in range(rounds):
        sum += k * k
    return sum

def seconds(count):
    with Pool(count) as pool:
        pool.map(work, [1] * 2 * count)
        begin = time.perf_counter()
        pool.map(work, [600_000] * 16, chunksize=1)
        return time.perf_counter() - begin

if __name__ == "__main__":
    print("cores:", cpu_count())
    alone = seconds(1)
    for count in [1, 2, 4, 8]:
        gain = alone / seconds(count)
        bar = "#" * round(5 * gain)
        print(count, bar, f"{gain:.1f}x")
