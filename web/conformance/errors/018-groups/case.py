from multiprocessing import Pool, Process, set_start_method


def fail(group):
    raise group


def check(*given):
    try:
        print([ExceptionGroup(*given)])
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def raised():
    causes = []
    for error in (ValueError("bad"), KeyError("key")):
        try:
            raise error
        except Exception as e:
            causes.append(e)
    return causes


def nested():
    bad, key = raised()
    inner = ExceptionGroup("inner", [bad, TypeError("wrong")])
    raise ExceptionGroup("outer", [key, inner])


def many():
    raise ExceptionGroup("many", [ValueError(n) for n in range(17)])


if __name__ == "__main__":
    set_start_method("spawn")
    group = ExceptionGroup("two", [ValueError(1), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
    print(group, [group], group.message, len(group.exceptions))
    print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup))
    print([*group.split(ValueError)])
    print([*group.split(OSError)])
    print([group.subgroup(lambda e: isinstance(e, KeyError))])
    print([group.subgroup((KeyError, OSError))])
    print(group.subgroup(ExceptionGroup) is group)
    check("one")
    check(5, [ValueError()])
    check("none", [])
    check("none", 5)
    check("odd", [ValueError(), 5])
    check("base", [KeyboardInterrupt()])
    with Pool(1) as pool:
        try:
            pool.apply(fail, (group,))
        except ExceptionGroup as e:
            print([e])
    for target in (nested, many):
        p = Process(target=target)
        p.start()
        p.join()
