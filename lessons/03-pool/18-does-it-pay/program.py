from multiprocessing import Pool, cpu_count
import time

def work(rounds):
    sum = 0
    for k in range(rounds):
        sum += k * k
    return sum

def seconds(job):
    tries = []
    for _ in range(3):
        begin = time.perf_counter()
        job()
        tries.append(time.perf_counter() - begin)
    return min(tries)

if __name__ == "__main__":
    cores = cpu_count()
    pool = Pool(cores)
    print("#" * 10, f"ideal: {cores}x")
    for rounds in [10, 1000, 100_000, 2_000_000]:
        tasks = [rounds] * (2 * cores)
        alone = seconds(lambda: [work(t) for t in tasks])
        shared = seconds(lambda: pool.map(work, tasks))
        gain = alone / shared
        bar = "#" * round(10 * gain / cores)
        print(bar.ljust(10, "."), rounds, f"{gain:.1f}x")
    pool.close()
    pool.join()
