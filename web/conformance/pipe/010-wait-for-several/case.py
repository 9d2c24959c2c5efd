from multiprocessing import Pipe, Process, set_start_method
from multiprocessing.connection import wait


def speak(writer, name):
    for number in range(5):
        writer.send([name, number])
    writer.close()


def next_message(reader):
    """None at the end of file."""
    try:
        return reader.recv()
    except EOFError:
        return None


if __name__ == "__main__":
    set_start_method("spawn")
    readers = []
    for name in "abc":
        reader, writer = Pipe(False)
        readers.append(reader)
        Process(target=speak, args=(writer, name)).start()
        writer.close()
    messages = []
    while readers:
        for reader in wait(readers):
            message = next_message(reader)
            if message is None:
                readers.remove(reader)
            else:
                messages.append(message)
    print(sorted(messages))
    for name in "abc":
        print([number for who, number in messages if who == name])
