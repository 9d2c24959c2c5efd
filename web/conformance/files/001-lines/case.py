with open("hosts.txt", "w") as file:
    print(file.write("one\ntwo\n"), file.write("\nfour"))
    file.writelines([" and", " more\n"])
with open("hosts.txt") as file:
    print([line.strip() for line in file])
    print(repr(file.readline()), repr(file.read()))
with open("hosts.txt") as file:
    print(repr(file.readline()), file.readlines(), repr(file.readline()))
with open("hosts.txt") as file:
    print(repr(file.read(2)), repr(file.read(3)), repr(file.readline(1)), repr(file.readline(99)))
    print(file.readlines(1), repr(file.read(-1)), repr(file.read(5)))
