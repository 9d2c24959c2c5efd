from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(False)
    for letter in "ab":
        writer.send(letter * 20_000)
    print("both fit")
    writer.send("c" * 60_000)
    print("never said", reader.recv())
