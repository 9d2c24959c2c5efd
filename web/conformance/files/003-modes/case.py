open("f", "w").close()
for mode in ["r", "w", "a", "r+", "a+", "w+t", "rb", "wb", "ab", "rb+", "wb+", "ab+"]:
    with open("f", mode) as file:
        print(file, file.mode, file.readable(), file.writable(), file.seekable(), file.isatty())
for mode in ["q", "rr", "rw", "rbt", "", "+", "b"]:
    try:
        open("f", mode)
    except ValueError as e:
        print(type(e).__name__, e)
