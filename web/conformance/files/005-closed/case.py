def attempt(work):
    try:
        print(work())
    except ValueError as e:
        print(type(e).__name__, e)


with open("f", "w+") as file:
    print(file.closed)
print(file.closed)
file.close()
attempt(lambda: file.read())
attempt(lambda: file.write("x"))
attempt(lambda: file.readline())
attempt(lambda: file.tell())
attempt(lambda: file.flush())
attempt(lambda: list(file))
attempt(lambda: file.__enter__())
with open("f", "rb") as data:
    pass
attempt(lambda: data.read())
attempt(lambda: data.seek(0))
print(file.name, data.name, data.mode)
