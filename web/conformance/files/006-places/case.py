def attempt(work):
    try:
        print(work())
    except (ValueError, OSError) as e:
        print(type(e).__name__, e)


with open("f", "w+") as file:
    file.write("héllo\nworld\n")
    print(file.tell(), file.seek(0), file.readline().strip(), file.tell())
    place = file.tell()
    print(file.readline().strip(), file.seek(place), file.read(3))
    print(file.seek(0, 2), file.tell(), file.seek(0, 1))
    attempt(lambda: file.seek(1, 1))
    attempt(lambda: file.seek(-1, 2))
    attempt(lambda: file.seek(-1))
    attempt(lambda: file.seek(0, 5))
    file.seek(0)
    next(file)
    attempt(lambda: file.tell())
    print(list(file), file.tell())
with open("f", "r+") as file:
    file.readline()
    file.write("end\n")
print(open("f").read().split("\n"))
