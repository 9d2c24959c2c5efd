from multiprocessing import current_process, get_context, pool

def name(_):
    return current_process().name

if __name__ == "__main__":
    spawn = get_context("spawn")
    fork = get_context("fork")
    with spawn.Pool(1) as workers:
        print(isinstance(workers, pool.Pool), workers.apply(name, (0,)))
    with fork.Pool(1) as workers:
        print(repr(workers), workers.apply(name, (0,)))
    with pool.Pool(1, context=spawn) as workers:
        print(workers.map(name, [0, 1]))
