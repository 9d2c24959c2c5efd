from multiprocessing import (
    Pool, current_process, set_start_method,
)

served = 0

def serve():
    global served
    served += 1
    return f"{current_process().name}: guest {served}"

if __name__ == "__main__":
    set_start_method("spawn")
    pool = Pool(
        processes=1, maxtasksperchild=2,
    )
    for _ in range(5):
        print(pool.apply(serve))
    pool.close()
    pool.join()
