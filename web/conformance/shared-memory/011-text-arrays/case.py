from multiprocessing import Array, Process, set_start_method

def shorten(text):
    text.value = b"bye"

if __name__ == "__main__":
    set_start_method("spawn")
    text = Array("c", b"hello!")
    print(text.value, text.raw, len(text))
    child = Process(target=shorten, args=(text,))
    child.start()
    child.join()
    print(text.value, text.raw, text[:])
    try:
        text.value = b"much too long"
    except ValueError as e:
        print("ValueError", e)
    print(text.value)
    empty = Array("c", 3)
    print(empty.value, empty.raw)
