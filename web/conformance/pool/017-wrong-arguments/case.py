from multiprocessing import Pool, active_children, set_start_method

def attempt(call):
    try:
        call().terminate()
        print("made")
    except Exception as e:
        print(type(e).__name__, e)

if __name__ == "__main__":
    set_start_method("spawn")
    attempt(lambda: Pool(0))
    attempt(lambda: Pool(-1))
    attempt(lambda: Pool(1, maxtasksperchild=0))
    attempt(lambda: Pool(1, maxtasksperchild=-1))
    attempt(lambda: Pool(1, maxtasksperchild=0.5))
    attempt(lambda: Pool(1, maxtasksperchild="12"))
    attempt(lambda: Pool(1, initializer="12"))
    attempt(lambda: Pool(1, initializer=5))
    print(active_children())
