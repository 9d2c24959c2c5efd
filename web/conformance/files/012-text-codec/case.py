def attempt(work):
    try:
        print(work())
    except ValueError as e:
        print(type(e).__name__, e)


for data in [b"ok \xff", b"\xe2\x82", b"\xe2\x82(", b"\xed\xa0\x80", b"\xf0\x9f\x98", b"\xc0\x80"]:
    with open("f", "wb") as file:
        file.write(data)
    attempt(lambda: open("f", encoding="utf-8").read())
    print(ascii(open("f", encoding="utf-8", errors="replace").read()), end=" ")
    print(repr(open("f", encoding="utf-8", errors="ignore").read()))
with open("f", "w", encoding="utf-8") as file:
    print(file.write("naïve 文件 😀\n"))
    attempt(lambda: file.write("a\ud800"))
print(open("f", "rb").read())
print(open("f", encoding="utf-8").read(8))
