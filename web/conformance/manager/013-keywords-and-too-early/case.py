from multiprocessing import Manager, set_start_method
from multiprocessing.managers import BaseManager


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


if __name__ == "__main__":
    set_start_method("spawn")
    attempt(lambda: BaseManager().join())
    attempt(lambda: BaseManager().shutdown())
    with Manager() as manager:
        shared = manager.dict(a=1)
        shared.update(b=2, c=3)
        shared.update({"d": 4}, e=5)
        print(shared)
        print(manager.Namespace(x=1))
