from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    first = SharedMemory(create=True, size=10)
    print(first.size, len(first.buf), first.name.startswith("psm_"), bytes(first.buf[:]))
    first.buf[0] = 7
    first.buf[1:4] = bytes([1, 2, 3])
    second = SharedMemory(first.name)
    print(second.size, bytes(second.buf[:5]), second.name == first.name)
    second.buf[4] = 99
    print(bytes(first.buf[:5]))
    print(second.close(), second.buf, first.buf[4])
    print(second.close())
    print(first.unlink())
    # Those who have it keep it, nobody else finds it any more.
    print(first.buf[0])
    first.close()
    try:
        SharedMemory(first.name)
    except FileNotFoundError as e:
        print(str(e).replace(first.name, "NAME"))
