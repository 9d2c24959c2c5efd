import os

with open("diary.txt", "w") as file:
    print(file.write("first\n"))
    file.write("second\nthird")
with open("diary.txt") as file:
    print([file.read()], [file.read()])
with open("diary.txt", "r") as file:
    for line in file:
        print([line])
with open("diary.txt") as file:
    print(file.readlines())
with open("diary.txt", "a") as file:
    file.write("!")
with open("diary.txt") as file:
    print([file.read(5)], file.closed)
print(file.closed)
with open("data.bin", "wb") as file:
    file.write(b"\x00\xff")
with open("data.bin", "rb") as file:
    print(file.read())
for call in (lambda: open("no-such.txt"), lambda: open("diary.txt", "q"), lambda: file.read()):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
