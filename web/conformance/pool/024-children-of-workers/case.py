from multiprocessing import Pool, Process, current_process, parent_process, set_start_method

def nothing():
    pass

def start_one():
    Process(target=nothing).start()

def make_a_pool():
    with Pool(1) as pool:
        return pool.apply(nothing)

def about_me():
    me = current_process()
    return [me.name, me.daemon, me.exitcode, parent_process().name]

def attempt(pool, task):
    try:
        print(pool.apply(task))
    except AssertionError as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        attempt(pool, start_one)
        attempt(pool, make_a_pool)
        attempt(pool, about_me)
