with open("f", "wb+") as file:
    print(file.write(bytes(range(250, 256))), file.tell())
    print(file.seek(1), file.read(2), file.tell(), file.read(), file.read())
    print(file.seek(-2, 2), file.write(b"\nxy\n"), file.seek(8), file.write(b"z"))
    file.seek(0)
    print(file.read())
    file.seek(0)
    print(file.readlines(), file.seek(3), file.seek(2, 1), file.readline(1), list(file))
    try:
        file.seek(-1)
    except OSError as e:
        print(type(e).__name__, e, e.errno)
with open("f", "ab") as file:
    print(file.tell(), file.write(b"!"), file.tell())
