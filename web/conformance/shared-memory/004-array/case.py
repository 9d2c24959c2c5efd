from multiprocessing import Array, set_start_method

if __name__ == "__main__":
    set_start_method("spawn")
    zeros = Array("i", 4)
    print(zeros[:], len(zeros))
    primes = Array("i", [2, 3, 5, 7, 11])
    print(primes[0], primes[4], len(primes))
    print(primes[:], primes[1:3], primes[2:], primes[-2:], primes[5:])
    primes[2] = 50
    primes[0] += 1
    print(primes[:], list(primes), sum(primes))
    print(Array("i", range(3))[:], Array("d", [0.25, 0.5, 0.75])[:])
    with primes.get_lock():
        print(primes[1], primes.get_lock())
    print(Array("i", 0)[:], Array("i", [])[:])
