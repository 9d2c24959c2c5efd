nothing = None


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, isinstance(e, NameError), isinstance(e, TypeError))


attempt(lambda: no_such_name)
attempt(lambda: nothing())
