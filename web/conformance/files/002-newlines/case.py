with open("mixed", "wb") as file:
    file.write(b"a\nb\r\nc\rd")
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open("mixed", newline=newline) as file:
        print([newline], file.readlines())
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open("out", "w", newline=newline) as file:
        file.write("1\n2\n")
    with open("out", "rb") as file:
        print([newline], file.read())
