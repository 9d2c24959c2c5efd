from multiprocessing import Pool, current_process, set_start_method
from multiprocessing.pool import MaybeEncodingError

def factory():
    return lambda: 42

def name(_):
    return current_process().name

def note(error):
    print("error_callback", type(error).__name__)

if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        for _ in range(2):
            result = pool.apply_async(factory, error_callback=note)
            try:
                result.get()
            except MaybeEncodingError as e:
                print(type(e).__name__, str(e).split("<")[0])
                print(str(e).split("Reason: ")[1])
                print(e.exc)
        print(pool.apply(name, (0,)))
