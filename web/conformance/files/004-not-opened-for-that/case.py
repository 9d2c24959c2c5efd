import io


def attempt(work):
    try:
        print(work())
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, isinstance(e, io.UnsupportedOperation), e)


open("f", "w").close()
attempt(lambda: open("f").write("x"))
attempt(lambda: open("f", "rb").write(b"x"))
attempt(lambda: open("f", "w").read())
attempt(lambda: open("f", "w").readline())
attempt(lambda: list(open("f", "w")))
attempt(lambda: open("f", "wb").read())
attempt(lambda: open("f", "w").write(5))
attempt(lambda: open("f", "w").write(None))
attempt(lambda: open("f", "w").writelines(["a", 5]))
attempt(lambda: open("f", "w").writelines(5))
attempt(lambda: open("f", "wb").write("x"))
attempt(lambda: open("f", "wb").write(7))
attempt(lambda: open("f").read(1.5))
attempt(lambda: open("f").read("1"))
