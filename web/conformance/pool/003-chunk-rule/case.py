from multiprocessing import Pool, current_process, set_start_method

# A worker that may do one task only does one chunk only: its name tells the chunk.
def who(_):
    return current_process().name

def sizes(names):
    return [names.count(name) for name in dict.fromkeys(names)]

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1, maxtasksperchild=1) as pool:
        print(sizes(pool.map(who, range(10))))
        print(sizes(pool.map(who, range(5), 4)))
        print(sizes(pool.map(who, range(3), 100)))
