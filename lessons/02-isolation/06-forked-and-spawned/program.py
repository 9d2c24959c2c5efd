from multiprocessing import get_context

n = 1

def count_on(method):
    global n
    n += 1
    print(method, "counts to", n)

if __name__ == "__main__":
    n = 10
    for method in ["spawn", "fork"]:
        context = get_context(method)
        p = context.Process(
            target=count_on, args=(method,), name=method,
        )
        p.start()
        p.join()
    print("parent has", n)
