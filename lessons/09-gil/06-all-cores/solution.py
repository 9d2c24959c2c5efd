from multiprocessing import Pool

def longest(start):
    best = 0
    for n in range(start, start + 5_000):
        steps = 0
        while n > 1:
            n = 3 * n + 1 if n % 2 else n // 2
            steps += 1
        best = max(best, steps)
    return best

if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(longest, [1, 5_001, 10_001, 15_001]))
