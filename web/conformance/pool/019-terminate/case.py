from multiprocessing import Event, Pool, active_children, set_start_method

def set_up(event):
    global never
    never = event

def stuck(n):
    never.wait()
    return n

if __name__ == "__main__":
    set_start_method("spawn")
    pool = Pool(2, set_up, (Event(),))
    result = pool.map_async(stuck, range(100), chunksize=1)
    print(len(active_children()), repr(pool))
    print(pool.terminate())
    print(len(active_children()), repr(pool))
    print(pool.join(), result.ready())
    try:
        pool.apply(stuck, (1,))
    except ValueError as e:
        print(e)
    print(pool.terminate())
