from multiprocessing import (
    Process,
    get_all_start_methods,
    get_context,
    get_start_method,
    set_start_method,
)


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def child():
    print("child", get_start_method())


if __name__ == "__main__":
    print(sorted(get_all_start_methods()))
    print(get_start_method(allow_none=True))
    attempt(lambda: set_start_method("teleport"))
    set_start_method("forkserver")
    attempt(lambda: set_start_method("spawn"))
    attempt(lambda: set_start_method("spawn", force=True))
    print(get_start_method())
    attempt(lambda: get_context("teleport"))
    for method in ("spawn", "fork"):
        context = get_context(method)
        print(method, context.get_start_method())
        attempt(lambda: context.set_start_method("fork"))
        p = context.Process(target=child)
        p.start()
        p.join()
    print(get_context().get_start_method())
