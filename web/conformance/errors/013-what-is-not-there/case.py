class Box:
    pass


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: [1, 2][5])
attempt(lambda: {"a": 1}["b"])
attempt(lambda: Box().lid)
attempt(lambda: 1 / 0)
attempt(lambda: 1 + "2")
