import os


def attempt(work):
    try:
        print(work())
    except (TypeError, OSError) as e:
        print(type(e).__name__, e, getattr(e, "errno", None), getattr(e, "filename", None))


open("f", "w").close()
attempt(lambda: open("missing"))
attempt(lambda: open(""))
attempt(lambda: open("no/folder", "w"))
attempt(lambda: open("f", "x"))
attempt(lambda: open("f/x"))
attempt(lambda: open("."))
attempt(lambda: open("./f").read() == "")
attempt(lambda: open(None))
attempt(lambda: open(1.5))
attempt(lambda: open("f", None))
attempt(lambda: os.remove("missing"))
attempt(lambda: os.listdir("missing"))
attempt(lambda: os.listdir("f"))
attempt(lambda: os.path.getsize("missing"))
print(list(os.path.splitext("a/b.tar.gz")), os.path.basename("a/b.c"), os.path.join("a", "b/", "c"))
