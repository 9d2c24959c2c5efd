from multiprocessing import Array, Process
import time

def count(votes, slips):
    for slip in slips:
        time.sleep(0.3)
        with votes.get_lock():
            votes[slip] += 1

if __name__ == "__main__":
    votes = Array("i", 3)
    boxes = [[0, 1, 1, 2], [1, 1, 2, 0]]
    counters = [Process(
        target=count, args=(votes, slips),
    ) for slips in boxes]
    for p in counters:
        p.start()
    for p in counters:
        p.join()
    print("votes:", votes[:])
