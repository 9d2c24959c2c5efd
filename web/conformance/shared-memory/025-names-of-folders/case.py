from multiprocessing.shared_memory import ShareableList, SharedMemory

for name in (".", "..", "/.", "/.."):
    for make in (
        lambda: SharedMemory(name, create=True, size=1),
        lambda: SharedMemory(name),
        lambda: ShareableList([1], name=name),
    ):
        try:
            make()
        except OSError as e:
            print(type(e).__name__, e)
