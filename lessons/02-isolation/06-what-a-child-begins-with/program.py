from multiprocessing import get_context

n = 1


def show(method):
    global n
    n += 1
    print(method, "counts on to", n)


if __name__ == "__main__":
    n = 10
    for method in ["spawn", "fork"]:
        context = get_context(method)
        p = context.Process(
            target=show, args=(method,), name=method,
        )
        p.start()
        p.join()
    print("parent still has", n)
